import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Tenant } from '../domain/tenant.js';

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
}
