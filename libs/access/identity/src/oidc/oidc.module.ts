import { Module } from '@nestjs/common';
import { OidcTokenVerifier } from './oidc-token.verifier.js';

/** Mode `oidc`. */
@Module({ providers: [OidcTokenVerifier], exports: [OidcTokenVerifier] })
export class OidcModule {}
