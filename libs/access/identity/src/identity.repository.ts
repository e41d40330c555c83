import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { type Currency, type Id, type TenantId } from '@balance/kernel';
import { type Permission } from './domain/permissions.js';

export interface Tenant {
  readonly id: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly currency: Currency;
}

/** A key that has not been revoked and has not expired, with its tenant. */
export interface LiveKey {
  readonly id: Id<'api-key'>;
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly secretHash: Uint8Array;
  readonly scopes: readonly Permission[];
}

@Injectable()
export class IdentityRepository {
  /** @returns whether it was created; `false` when the slug is taken */
  async insertTenant(tx: SystemTx, { id, slug, name, currency }: Tenant): Promise<boolean> {
    const inserted = await tx.execute`
      INSERT INTO tenants (id, slug, name, currency) VALUES (${id}::uuid, ${slug}, ${name}, ${currency})
      ON CONFLICT DO NOTHING`;
    return inserted === 1;
  }

  async tenants(tx: SystemTx): Promise<Tenant[]> {
    return tx.query<Tenant>`SELECT id, slug, name, currency FROM tenants ORDER BY created_at`;
  }

  async insertKey(
    tx: Tx,
    key: {
      id: Id<'api-key'>;
      name: string;
      prefix: string;
      secretHash: Buffer;
      scopes: readonly Permission[];
    },
  ): Promise<void> {
    await tx.execute`
      INSERT INTO api_keys (id, tenant_id, name, prefix, secret_hash, scopes)
      VALUES (${key.id}::uuid, current_tenant(), ${key.name}, ${key.prefix}, ${key.secretHash}, ${[...key.scopes]})`;
  }

  async liveKey(tx: SystemTx, prefix: string): Promise<LiveKey | undefined> {
    const [row] = await tx.query<LiveKey>`
      SELECT k.id, k.tenant_id AS "tenantId", t.currency, k.secret_hash AS "secretHash", k.scopes
      FROM api_keys AS k JOIN tenants AS t ON t.id = k.tenant_id
      WHERE k.prefix = ${prefix} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`;
    return row;
  }
}
