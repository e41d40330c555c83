import { Module } from '@nestjs/common';
import { KeyPairs } from './key-pairs.js';
import { KeySuccession } from './key-succession.js';
import { RotateSigningKey } from './rotate-signing-key/rotate-signing-key.use-case.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';

/** The keys that Balance signs access tokens with; commands use them too. */
@Module({
  providers: [SigningKeyRepository, KeyPairs, KeySuccession, SigningKeys, RotateSigningKey],
  exports: [SigningKeys, RotateSigningKey],
})
export class SigningKeysModule {}
