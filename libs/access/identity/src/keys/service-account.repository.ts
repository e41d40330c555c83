import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type ServiceAccount, type ServiceAccountId } from '../domain/service-account.js';

type NewServiceAccount = Pick<ServiceAccount, 'id' | 'name' | 'createdBy'>;

const columns = sql`
  id, name, disabled_at IS NULL AS "isEnabled", created_by AS "createdBy", created_at AS "createdAt", version`;
const listing = new Keyset('service-account', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');

/** Every statement about service accounts, except who comes in with their keys. */
@Injectable()
export class ServiceAccountRepository {
  /** @returns nothing when the name is taken */
  async insert(tx: Tx, { id, name, createdBy }: NewServiceAccount): Promise<ServiceAccount | undefined> {
    const [row] = await tx.query<ServiceAccount>`
      INSERT INTO service_accounts (tenant_id, id, name, created_by)
      VALUES (current_tenant(), ${id}::uuid, ${name}, ${createdBy})
      ON CONFLICT (name, tenant_id) DO NOTHING
      RETURNING ${columns}`;
    return row;
  }

  /**
   * Newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  page(tx: Tx, wish: PageWish<'id'>): Promise<Page<ServiceAccount>> {
    return listing.page(tx, wish, { columns, from: sql`service_accounts` });
  }

  async find(tx: Tx, id: ServiceAccountId): Promise<ServiceAccount | undefined> {
    const [row] = await tx.query<ServiceAccount>`
      SELECT ${columns} FROM service_accounts WHERE id = ${id}::uuid`;
    return row;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: ServiceAccountId): Promise<ServiceAccount | undefined> {
    const [row] = await tx.query<ServiceAccount>`
      SELECT ${columns} FROM service_accounts WHERE id = ${id}::uuid FOR UPDATE`;
    return row;
  }

  async save(tx: Tx, { id, name, isEnabled }: ServiceAccount, now: Date): Promise<ServiceAccount> {
    return tx.one<ServiceAccount>`
      UPDATE service_accounts
      SET name = ${name}, disabled_at = CASE WHEN ${isEnabled} THEN NULL ELSE coalesce(disabled_at, ${now}) END,
          version = version + 1
      WHERE id = ${id}::uuid
      RETURNING ${columns}`;
  }
}
