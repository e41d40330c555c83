import { Module } from '@nestjs/common';
import { CreateApiKey } from './keys/create-api-key/create-api-key.use-case.js';
import { KeyRepository } from './keys/key.repository.js';
import { MembersModule } from './members/members.module.js';
import { CreateTenant } from './tenants/create-tenant/create-tenant.use-case.js';
import { FindTenant } from './tenants/find-tenant/find-tenant.use-case.js';
import { TenantRepository } from './tenants/tenant.repository.js';

@Module({
  imports: [MembersModule],
  providers: [KeyRepository, TenantRepository, CreateApiKey, CreateTenant, FindTenant],
  exports: [TenantRepository, CreateApiKey, CreateTenant, FindTenant],
})
export class IdentityModule {}
