import { Module } from '@nestjs/common';
import { AuthenticateModule } from './authenticate/authenticate.module.js';
import { IdentityModule } from './identity.module.js';
import { KeysHttpModule } from './keys/keys-http.module.js';
import { MembersHttpModule } from './members/members-http.module.js';
import { TenantsHttpModule } from './tenants/tenants-http.module.js';

export { AccountsHttpModule } from './accounts/accounts-http.module.js';

@Module({
  imports: [IdentityModule, AuthenticateModule, TenantsHttpModule, MembersHttpModule, KeysHttpModule],
  exports: [AuthenticateModule],
})
export class IdentityHttpModule {}
