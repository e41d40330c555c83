import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Currency, Ids } from '@balance/kernel';
import { TenantExists } from '../domain/identity.errors.js';
import { IdentityRepository, type Tenant } from '../identity.repository.js';

/** Creates a tenant; what it starts with (categories, chart of accounts) is for the caller to add. */
@Injectable()
export class CreateTenant {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityRepository,
    private readonly ids: Ids,
  ) {}

  /** @throws {TenantExists} `identity.tenant-exists` */
  async execute(input: { slug: string; name: string; currency: Currency }): Promise<Tenant> {
    const tenant: Tenant = { id: this.ids.next<'tenant'>(), ...input };
    const isNew = await this.database.asSystem((tx) => this.identity.insertTenant(tx, tenant));
    if (!isNew) throw new TenantExists(input.slug);
    return tenant;
  }
}
