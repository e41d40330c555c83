import { Module } from '@nestjs/common';
import { KeysModule } from './keys/keys.module.js';
import { AddUserModule } from './members/add-user/add-user.module.js';
import { MembersModule } from './members/members.module.js';
import { SigningKeysModule } from './sessions/signing-keys/signing-keys.module.js';
import { CreateTenant } from './tenants/create-tenant/create-tenant.use-case.js';
import { FindTenant } from './tenants/find-tenant/find-tenant.use-case.js';
import { TenantRepository } from './tenants/tenant.repository.js';

@Module({
  imports: [MembersModule, AddUserModule, KeysModule, SigningKeysModule],
  providers: [TenantRepository, CreateTenant, FindTenant],
  exports: [
    ...[TenantRepository, CreateTenant, FindTenant],
    ...[MembersModule, KeysModule, AddUserModule, SigningKeysModule],
  ],
})
export class IdentityModule {}
