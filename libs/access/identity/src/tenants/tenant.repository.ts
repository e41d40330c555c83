import { Injectable } from '@nestjs/common';
import { empty, sql, type SystemTx, type Tx } from '@balance/database';
import { cursorAfter, keyOfCursor, pageOf } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type JoinedTenant, type OwnTenant, type Tenant } from '../domain/tenant.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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

  /** Those that somebody is a member of, by id. */
  async pageOf(
    tx: SystemTx,
    userId: UserId,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<{ rows: JoinedTenant[]; nextCursor: string | null }> {
    const rows = await tx.query<JoinedTenant>`
      SELECT t.id, t.slug, t.name, t.currency, m.role, m.source, m.created_at AS "joinedAt"
      FROM memberships AS m JOIN tenants AS t ON t.id = m.tenant_id
      WHERE m.user_id = ${userId}::uuid
      ${cursor === undefined ? empty : sql`AND m.tenant_id > ${keyOfCursor('tenant', cursor, uuid)}::uuid`}
      ORDER BY m.tenant_id LIMIT ${limit + 1}`;
    return pageOf(rows, limit, ({ id }) => cursorAfter('tenant', id));
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
