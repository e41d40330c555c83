import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { MembersModule } from '../members/members.module.js';
import { ChangeTenant } from './change-tenant/change-tenant.use-case.js';
import { TenantController } from './change-tenant/tenant.controller.js';
import { ShowTenant } from './find-tenant/show-tenant.use-case.js';
import { FoundTenant } from './found-tenant/found-tenant.use-case.js';
import { TenantsController } from './found-tenant/tenants.controller.js';
import { LeaveTenant } from './leave-tenant/leave-tenant.use-case.js';
import { ListMyTenantsController } from './list-my-tenants/list-my-tenants.controller.js';

/** Tenants over HTTP. */
@Module({
  imports: [IdentityModule, MembersModule],
  controllers: [TenantsController, ListMyTenantsController, TenantController],
  providers: [FoundTenant, ShowTenant, ChangeTenant, LeaveTenant],
})
export class TenantsHttpModule {}
