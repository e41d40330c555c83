import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type Config, CONFIG } from '@balance/config';
import { ClerkModule } from '../clerk/clerk.module.js';
import { ClerkTokenVerifier } from '../clerk/clerk-token.verifier.js';
import { KeysModule } from '../keys/keys.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { OidcTokenVerifier } from '../oidc/oidc-token.verifier.js';
import { LocalTokenVerifier } from '../sessions/local-token.verifier.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { Authenticate } from './authenticate.use-case.js';
import { FindKey } from './find-key.js';
import { FindStanding } from './find-standing.js';
import { ShowCallerController } from './show-caller/show-caller.controller.js';
import { AuthModeController } from './show-mode/auth-mode.controller.js';
import { StandingRepository } from './standing.repository.js';
import { TokenVerifier } from './token-verifier.js';
import { UndeclaredRoutes } from './undeclared-routes.js';

const verifier = {
  provide: TokenVerifier,
  inject: [CONFIG, LocalTokenVerifier, ClerkTokenVerifier, OidcTokenVerifier],
  useFactory: (
    config: Config,
    local: TokenVerifier,
    clerk: TokenVerifier,
    oidc: TokenVerifier,
  ): TokenVerifier => ({ local, clerk, oidc })[config.AUTH_MODE],
};

/** Finds out who calls; global, for whoever lets somebody in for longer than a request and asks again. */
@Global()
@Module({
  imports: [DiscoveryModule, KeysModule, SessionsModule, ClerkModule, OidcModule],
  providers: [verifier, Authenticate, FindKey, FindStanding, StandingRepository, UndeclaredRoutes],
  controllers: [AuthModeController, ShowCallerController],
  exports: [Authenticate],
})
export class AuthenticateModule {}
