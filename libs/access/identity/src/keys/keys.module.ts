import { Module } from '@nestjs/common';
import { CreateApiKey } from './create-api-key/create-api-key.use-case.js';
import { KeyRepository } from './key.repository.js';
import { ListApiKeys } from './list-api-keys/list-api-keys.use-case.js';
import { MembersModule } from '../members/members.module.js';
import { MintKey } from './mint-key/mint-key.js';
import { NoteKeyUse } from './note-key-use/note-key-use.js';
import { RememberedKeys } from './remembered-keys.js';
import { RevokeApiKey } from './revoke-api-key/revoke-api-key.use-case.js';
import { RotateApiKey } from './rotate-api-key/rotate-api-key.use-case.js';

const providers = [
  KeyRepository,
  RememberedKeys,
  NoteKeyUse,
  MintKey,
  ListApiKeys,
  CreateApiKey,
  RotateApiKey,
  RevokeApiKey,
];

/** What every process knows of API keys. */
@Module({ imports: [MembersModule], providers, exports: providers })
export class KeysModule {}
