import { Module } from '@nestjs/common';
import { Authenticate } from './authenticate/authenticate.use-case.js';
import { CreateApiKey } from './create-api-key/create-api-key.use-case.js';
import { CreateTenant } from './create-tenant/create-tenant.use-case.js';
import { FindTenant } from './find-tenant/find-tenant.use-case.js';
import { IdentityRepository } from './identity.repository.js';

@Module({
  providers: [IdentityRepository, Authenticate, CreateApiKey, CreateTenant, FindTenant],
  exports: [Authenticate, CreateApiKey, CreateTenant, FindTenant],
})
export class IdentityModule {}
