import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { type Currency, type Id, type TenantId } from '@balance/kernel';
import { type Permission } from '../domain/permissions.js';

/** A key that has not been revoked and has not expired, with its tenant. */
export interface LiveKey {
  readonly id: Id<'api-key'>;
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly secretHash: Uint8Array;
  readonly scopes: readonly Permission[];
}

export interface NewKey {
  readonly id: Id<'api-key'>;
  readonly name: string;
  readonly prefix: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly Permission[];
}

/** Every statement about API keys. */
@Injectable()
export class KeyRepository {
  async insert(tx: Tx, key: NewKey): Promise<void> {
    await tx.execute`
      INSERT INTO api_keys (id, tenant_id, name, prefix, secret_hash, scopes)
      VALUES (${key.id}::uuid, current_tenant(), ${key.name}, ${key.prefix}, ${key.secretHash}, ${[...key.scopes]})`;
  }

  async live(tx: SystemTx, prefix: string): Promise<LiveKey | undefined> {
    const [row] = await tx.query<LiveKey>`
      SELECT k.id, k.tenant_id AS "tenantId", t.currency, k.secret_hash AS "secretHash", k.scopes
      FROM api_keys AS k
      JOIN tenants AS t ON t.id = k.tenant_id
      LEFT JOIN service_accounts AS s ON s.id = k.service_account_id
      WHERE k.prefix = ${prefix} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
        AND s.disabled_at IS NULL`;
    return row;
  }
}
