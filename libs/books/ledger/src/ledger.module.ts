import { Module } from '@nestjs/common';
import { EntryRepository } from './entry.repository.js';
import { PostEntries } from './post-entries/post-entries.use-case.js';

@Module({ providers: [EntryRepository, PostEntries], exports: [PostEntries] })
export class LedgerModule {}
