import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { LocalTokenVerifier } from './local-token.verifier.js';

/** Mode `local`: sessions, and the tokens that Balance signs itself. */
@Module({
  imports: [AccountsModule],
  providers: [LocalTokenVerifier],
  exports: [LocalTokenVerifier],
})
export class SessionsModule {}
