import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx, type Tx } from '@balance/database';
import { type Currency, type TenantId } from '@balance/kernel';
import { type ApiKey, type ApiKeyId } from '../domain/api-key.js';
import { type UserId } from '../domain/caller.js';
import { type Permission } from '../domain/permissions.js';
import { type ServiceAccountId } from '../domain/service-account.js';

/** A key that lets its holder in, with its tenant. */
export interface LiveKey {
  readonly id: ApiKeyId;
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly serviceAccountId: ServiceAccountId | null;
  readonly secretHash: Uint8Array;
  readonly permissions: ReadonlySet<Permission>;
  readonly expiresAt: Date | null;
}

export type NewKey = Pick<
  ApiKey,
  'id' | 'serviceAccountId' | 'name' | 'prefix' | 'scopes' | 'createdBy' | 'createdAt' | 'expiresAt'
> & { readonly secretHash: Buffer };

const columns = sql`
  k.id, k.service_account_id AS "serviceAccountId", s.disabled_at IS NULL AS "isAccountEnabled", k.name, k.prefix,
  k.scopes, k.created_by AS "createdBy", k.created_at AS "createdAt", k.expires_at AS "expiresAt",
  k.revoked_at AS "revokedAt", k.last_used_at AS "lastUsedAt", k.replaced_by AS "replacedBy"`;
const keys = sql`api_keys AS k LEFT JOIN service_accounts AS s ON s.id = k.service_account_id`;
const listing = new Keyset('api-key', { id: keyColumn.uuid(sql`k.id`) }, 'id', '-id');

/** Every statement about API keys. */
@Injectable()
export class KeyRepository {
  async insert(tx: Tx, key: NewKey): Promise<void> {
    await tx.execute`
      INSERT INTO api_keys (id, tenant_id, service_account_id, name, prefix, secret_hash, scopes, created_by, created_at,
                            expires_at)
      VALUES (${key.id}::uuid, current_tenant(), ${key.serviceAccountId}::uuid, ${key.name}, ${key.prefix},
              ${key.secretHash}, ${[...key.scopes]}, ${key.createdBy}, ${key.createdAt}, ${key.expiresAt})`;
  }

  /**
   * Newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  page(tx: Tx, wish: PageWish<'id'> & { serviceAccountId?: string }): Promise<Page<ApiKey>> {
    const { serviceAccountId } = wish;
    const ofAccount = serviceAccountId ? sql`k.service_account_id = ${serviceAccountId}::uuid` : undefined;
    return listing.page(tx, wish, { columns, from: keys, where: [ofAccount] });
  }

  async find(tx: Tx, id: ApiKeyId): Promise<ApiKey | undefined> {
    const [row] = await tx.query<ApiKey>`SELECT ${columns} FROM ${keys} WHERE k.id = ${id}::uuid`;
    return row;
  }

  /** The key with this id or prefix. */
  named(tx: Tx, name: string): Promise<ApiKey[]> {
    return tx.query<ApiKey>`SELECT ${columns} FROM ${keys} WHERE k.id::text = ${name} OR k.prefix = ${name}`;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: ApiKeyId): Promise<ApiKey | undefined> {
    const [row] = await tx.query<ApiKey>`
      SELECT ${columns} FROM ${keys} WHERE k.id = ${id}::uuid FOR UPDATE OF k`;
    return row;
  }

  async replace(tx: Tx, id: ApiKeyId, by: { replacedBy: ApiKeyId; expiresAt: Date }): Promise<void> {
    await tx.execute`
      UPDATE api_keys SET replaced_by = ${by.replacedBy}::uuid, expires_at = ${by.expiresAt} WHERE id = ${id}::uuid`;
  }

  async revoke(tx: Tx, id: ApiKeyId, at: Date): Promise<void> {
    await tx.execute`UPDATE api_keys SET revoked_at = ${at} WHERE id = ${id}::uuid`;
  }

  /** The people who made a key: itself, its service account, and the keys that either was made with. */
  async makers(tx: Tx, id: ApiKeyId): Promise<UserId[]> {
    const rows = await tx.query<{ userId: UserId }>`
      WITH RECURSIVE makers (maker) AS (
        SELECT ${`key:${id}`}::text
        UNION
        SELECT made.by
        FROM makers
        JOIN api_keys AS k ON makers.maker = 'key:' || k.id::text
        LEFT JOIN service_accounts AS s ON s.id = k.service_account_id
        CROSS JOIN LATERAL (VALUES (k.created_by), (s.created_by)) AS made (by)
        WHERE made.by IS NOT NULL
      )
      SELECT substr(maker, 6) AS "userId" FROM makers WHERE maker LIKE 'user:%'`;
    return rows.map(({ userId }) => userId);
  }

  /** The key with this prefix, if it lets its holder in now. */
  async live(tx: SystemTx, prefix: string, now: Date): Promise<LiveKey | undefined> {
    const [row] = await tx.query<Omit<LiveKey, 'permissions'> & Pick<ApiKey, 'scopes'>>`
      SELECT k.id, k.tenant_id AS "tenantId", t.currency, k.service_account_id AS "serviceAccountId",
             k.secret_hash AS "secretHash", k.scopes, k.expires_at AS "expiresAt"
      FROM api_keys AS k
      JOIN tenants AS t ON t.id = k.tenant_id
      LEFT JOIN service_accounts AS s ON s.id = k.service_account_id
      WHERE k.prefix = ${prefix} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ${now})
        AND s.disabled_at IS NULL`;
    if (!row) return undefined;
    const { scopes, ...key } = row;
    return { ...key, permissions: new Set(scopes) };
  }

  /**
   * Notes when keys were used, to the minute. A row that somebody holds is passed by: another process notes the same, or
   * the key is just being replaced.
   */
  async noteUse(tx: SystemTx, uses: readonly (readonly [id: ApiKeyId, at: Date])[]): Promise<void> {
    const [ids, times] = [uses.map(([id]) => id), uses.map(([, at]) => at)];
    await tx.execute`
      WITH free AS (
        SELECT k.id, used.at
        FROM api_keys AS k JOIN unnest(${ids}::uuid[], ${times}::timestamptz[]) AS used (id, at) ON used.id = k.id
        WHERE k.last_used_at IS NULL OR k.last_used_at <= used.at - interval '1 minute'
        FOR UPDATE OF k SKIP LOCKED
      )
      UPDATE api_keys AS k SET last_used_at = free.at FROM free WHERE k.id = free.id`;
  }
}
