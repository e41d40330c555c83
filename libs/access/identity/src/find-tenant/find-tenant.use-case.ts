import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { TenantUnknown } from '../domain/identity.errors.js';
import { IdentityRepository, type Tenant } from '../identity.repository.js';

/** Finds tenants for whoever runs this installation. */
@Injectable()
export class FindTenant {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityRepository,
  ) {}

  /** All tenants, oldest first. */
  list(): Promise<Tenant[]> {
    return this.database.asSystem((tx) => this.identity.tenants(tx));
  }

  /**
   * @param name its slug or id; the oldest tenant when left out
   * @throws {TenantUnknown} `identity.tenant-unknown`
   */
  async execute(name?: string): Promise<Tenant> {
    const tenants = await this.list();
    const tenant =
      name === undefined ? tenants[0] : tenants.find(({ slug, id }) => slug === name || id === name);
    if (!tenant) throw new TenantUnknown(name ?? '(none was created yet)');
    return tenant;
  }
}
