import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AccessTokens } from './access-tokens.js';
import { EndSessionsModule } from './end-sessions/end-sessions.module.js';
import { LocalTokenVerifier } from './local-token.verifier.js';
import { SigningKeysModule } from './signing-keys/signing-keys.module.js';

/** Mode `local`: sessions, and the tokens that Balance signs itself. */
@Module({
  imports: [AccountsModule, SigningKeysModule, EndSessionsModule],
  providers: [LocalTokenVerifier, AccessTokens],
  exports: [LocalTokenVerifier],
})
export class SessionsModule {}
