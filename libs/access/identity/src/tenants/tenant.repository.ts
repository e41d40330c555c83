import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx, type Tx } from '@balance/database';
import { type UserId } from '../domain/caller.js';
import { type JoinedTenant, type OwnTenant, type Tenant } from '../domain/tenant.js';

const joined = new Keyset('tenant', { id: keyColumn.uuid(sql`m.tenant_id`) }, 'id', 'id');

/** Every statement about tenants. */
@Injectable()
export class TenantRepository {
  /** @returns whether it was created; `false` when the slug is taken */
  async insert(tx: SystemTx, { id, slug, name, currency }: Tenant): Promise<boolean> {
    const inserted = await tx.execute`
      INSERT INTO tenants (id, slug, name, currency) VALUES (${id}::uuid, ${slug}, ${name}, ${currency})
      ON CONFLICT DO NOTHING`;
    return inserted === 1;
  }

  /** All of them, oldest first. */
  async all(tx: SystemTx): Promise<Tenant[]> {
    return tx.query<Tenant>`SELECT id, slug, name, currency FROM tenants ORDER BY created_at`;
  }

  /**
   * Those that somebody is a member of, oldest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  pageOf(tx: SystemTx, userId: UserId, wish: PageWish<'id'>): Promise<Page<JoinedTenant>> {
    return joined.page(tx, wish, {
      columns: sql`t.id, t.slug, t.name, t.currency, m.role, m.source, m.created_at AS "joinedAt"`,
      from: sql`memberships AS m JOIN tenants AS t ON t.id = m.tenant_id`,
      where: [sql`m.user_id = ${userId}::uuid`],
    });
  }

  /** The tenant that the transaction is for. */
  own(tx: Tx): Promise<OwnTenant> {
    return tx.one<OwnTenant>`
      SELECT id, slug, name, currency, version, created_at AS "createdAt" FROM tenants
      WHERE id = current_tenant()`;
  }

  /** The same, kept from others until the transaction ends. */
  lockOwn(tx: Tx): Promise<OwnTenant> {
    return tx.one<OwnTenant>`
      SELECT id, slug, name, currency, version, created_at AS "createdAt" FROM tenants
      WHERE id = current_tenant() FOR UPDATE`;
  }

  async rename(tx: Tx, name: string): Promise<void> {
    await tx.execute`UPDATE tenants SET name = ${name}, version = version + 1 WHERE id = current_tenant()`;
  }
}
