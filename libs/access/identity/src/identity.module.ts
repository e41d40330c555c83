import { Module } from '@nestjs/common';
import { CreateApiKey } from './keys/create-api-key/create-api-key.use-case.js';
import { KeyRepository } from './keys/key.repository.js';
import { CreateTenant } from './tenants/create-tenant/create-tenant.use-case.js';
import { FindTenant } from './tenants/find-tenant/find-tenant.use-case.js';
import { TenantRepository } from './tenants/tenant.repository.js';

@Module({
  providers: [KeyRepository, TenantRepository, CreateApiKey, CreateTenant, FindTenant],
  exports: [CreateApiKey, CreateTenant, FindTenant],
})
export class IdentityModule {}
