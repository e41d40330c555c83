import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { TenantUnknown } from '../../domain/tenants.errors.js';
import { type Tenant } from '../../domain/tenant.js';
import { TenantRepository } from '../tenant.repository.js';

/** Finds tenants for whoever runs this installation. */
@Injectable()
export class FindTenant {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
  ) {}

  /** All tenants, oldest first. */
  list(): Promise<Tenant[]> {
    return this.database.asSystem((tx) => this.tenants.all(tx));
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
