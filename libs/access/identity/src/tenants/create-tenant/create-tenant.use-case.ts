import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Currency, Ids } from '@balance/kernel';
import { TenantExists } from '../../domain/tenants.errors.js';
import { type Tenant } from '../../domain/tenant.js';
import { TenantRepository } from '../tenant.repository.js';

/** Creates a tenant; what it starts with (categories, chart of accounts) is for the caller to add. */
@Injectable()
export class CreateTenant {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
    private readonly ids: Ids,
  ) {}

  /** @throws {TenantExists} `identity.tenant-exists` */
  async execute(input: { slug: string; name: string; currency: Currency }): Promise<Tenant> {
    const tenant: Tenant = { id: this.ids.next<'tenant'>(), ...input };
    const isNew = await this.database.asSystem((tx) => this.tenants.insert(tx, tenant));
    if (!isNew) throw new TenantExists(input.slug);
    return tenant;
  }
}
