import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type OwnTenant } from '../../domain/tenant.js';
import { TenantRepository } from '../tenant.repository.js';

/** A tenant as its members see it. */
@Injectable()
export class ShowTenant {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
  ) {}

  execute(tenantId: TenantId): Promise<OwnTenant> {
    return this.database.readForTenant(tenantId, (tx) => this.tenants.own(tx));
  }
}
