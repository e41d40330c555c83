import { Module } from '@nestjs/common';
import { OutsideModule } from '../outside/outside.module.js';
import { KeepMemberships } from './keep-memberships/keep-memberships.use-case.js';
import { OidcTokenVerifier } from './oidc-token.verifier.js';
import { ProviderKeys } from './provider-keys/provider-keys.js';
import { ReadAccessToken } from './read-access-token/read-access-token.js';
import { ResolveClaims } from './resolve-claims/resolve-claims.use-case.js';

/** Mode `oidc`. */
@Module({
  imports: [OutsideModule],
  providers: [KeepMemberships, OidcTokenVerifier, ProviderKeys, ReadAccessToken, ResolveClaims],
  exports: [OidcTokenVerifier],
})
export class OidcModule {}
