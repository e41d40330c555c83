import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MembersModule } from '../members/members.module.js';
import { AccessTokens } from './access-tokens.js';
import { EndSessionController } from './end-session/end-session.controller.js';
import { EndSession } from './end-session/end-session.use-case.js';
import { EndSessionsModule } from './end-sessions/end-sessions.module.js';
import { ImpersonateController } from './impersonate/impersonate.controller.js';
import { Impersonate } from './impersonate/impersonate.use-case.js';
import { ListSessionsController } from './list-sessions/list-sessions.controller.js';
import { LocalTokenVerifier } from './local-token.verifier.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { RefreshController } from './refresh/refresh.controller.js';
import { Refresh } from './refresh/refresh.use-case.js';
import { RotateRefreshToken } from './refresh/rotate-refresh-token.js';
import { SessionLife } from './session-life.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.use-case.js';
import { StartSession } from './sign-in/start-session.js';
import { SignOutController } from './sign-out/sign-out.controller.js';
import { SignOut } from './sign-out/sign-out.use-case.js';
import { PublishedKeysController } from './signing-keys/publish-keys/published-keys.controller.js';
import { SigningKeysModule } from './signing-keys/signing-keys.module.js';
import { MoveSession } from './switch-tenant/move-session.js';
import { SwitchTenantController } from './switch-tenant/switch-tenant.controller.js';
import { SwitchTenant } from './switch-tenant/switch-tenant.use-case.js';

/** Mode `local`: sessions, and the tokens that Balance signs itself. */
@Module({
  imports: [AccountsModule, MembersModule, SigningKeysModule, EndSessionsModule],
  controllers: [
    PublishedKeysController,
    SignInController,
    RefreshController,
    SignOutController,
    SwitchTenantController,
    ListSessionsController,
    EndSessionController,
    ImpersonateController,
  ],
  providers: [
    RefreshTokenRepository,
    SessionLife,
    AccessTokens,
    LocalTokenVerifier,
    StartSession,
    SignIn,
    RotateRefreshToken,
    Refresh,
    SignOut,
    MoveSession,
    SwitchTenant,
    EndSession,
    Impersonate,
  ],
  exports: [LocalTokenVerifier],
})
export class SessionsModule {}
