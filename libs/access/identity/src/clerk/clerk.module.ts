import { Module } from '@nestjs/common';
import { ClerkTokenVerifier } from './clerk-token.verifier.js';

/** Mode `clerk`. */
@Module({ providers: [ClerkTokenVerifier], exports: [ClerkTokenVerifier] })
export class ClerkModule {}
