import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './authenticate/access.guard.js';
import { AuthenticateModule } from './authenticate/authenticate.module.js';
import { ModeGuard } from './authenticate/only-in-mode.js';
import { IdentityModule } from './identity.module.js';
import { KeysHttpModule } from './keys/keys-http.module.js';
import { MembersHttpModule } from './members/members-http.module.js';
import { TenantsHttpModule } from './tenants/tenants-http.module.js';

export { AccountsHttpModule } from './accounts/accounts-http.module.js';

/**
 * The guards of all routes are this module's own: Nest orders them by the depth of their modules first, and what counts
 * requests for their callers must find the callers known.
 */
@Module({
  imports: [IdentityModule, AuthenticateModule, TenantsHttpModule, MembersHttpModule, KeysHttpModule],
  providers: [
    { provide: APP_GUARD, useClass: ModeGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AuthenticateModule],
})
export class IdentityHttpModule {}
