import { Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { EntryRepository } from './entry.repository.js';
import { ExportJournal } from './export-journal/export-journal.use-case.js';
import { ListAccounts } from './list-accounts/list-accounts.use-case.js';
import { LedgerClock } from './ledger-clock.js';
import { EntryListRepository } from './entry-list.repository.js';
import { ListEntries } from './list-entries/list-entries.use-case.js';
import { OpenChart } from './open-chart/open-chart.use-case.js';
import { PostEntries } from './post-entries/post-entries.use-case.js';
import { ReverseEntry } from './reverse-entry/reverse-entry.use-case.js';
import { SumAccounts } from './sum-accounts/sum-accounts.use-case.js';

const useCases = [
  ExportJournal,
  LedgerClock,
  ListAccounts,
  ListEntries,
  OpenChart,
  PostEntries,
  ReverseEntry,
  SumAccounts,
];

@Module({
  providers: [AccountRepository, EntryRepository, EntryListRepository, ...useCases],
  exports: useCases,
})
export class LedgerModule {}
