import { Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { BalanceRepository } from './balance.repository.js';
import { ChangeAccount } from './change-account/change-account.use-case.js';
import { ChartLoader } from './chart-loader.js';
import { CreateAccount } from './create-account/create-account.use-case.js';
import { currencyParts, currencyUseCases } from './currencies/currency-providers.js';
import { EntryRepository } from './entry.repository.js';
import { ExportJournal } from './export-journal/export-journal.use-case.js';
import { holdParts, holdUseCases } from './holds/hold-providers.js';
import { ListBalances } from './list-balances/list-balances.use-case.js';
import { ListPostings } from './list-postings/list-postings.use-case.js';
import { PostingListRepository } from './list-postings/posting-list.repository.js';
import { ListAccounts } from './list-accounts/list-accounts.use-case.js';
import { LedgerClock } from './ledger-clock.js';
import { LockPeriod } from './lock-period/lock-period.use-case.js';
import { LockRepository } from './lock.repository.js';
import { IntervalRepository } from './interval.repository.js';
import { EntryListRepository } from './entry-list.repository.js';
import { ListEntries } from './list-entries/list-entries.use-case.js';
import { OpenChart } from './open-chart/open-chart.use-case.js';
import { LockOverride } from './post-entries/lock-override.js';
import { PostEntries } from './post-entries/post-entries.use-case.js';
import { PostEntry } from './post-entry/post-entry.use-case.js';
import { ReadChart } from './read-chart/read-chart.use-case.js';
import { PostingSliceRepository } from './read-ledger/posting-slice.repository.js';
import { ReadLedger } from './read-ledger/read-ledger.use-case.js';
import { ReverseEntry } from './reverse-entry/reverse-entry.use-case.js';
import { SumCounterAccounts } from './sum-counter-accounts/sum-counter-accounts.use-case.js';
import { SumDimensions } from './sum-dimensions/sum-dimensions.use-case.js';
import { SumIntervals } from './sum-intervals/sum-intervals.use-case.js';
import { CheckInputs } from './verify-ledger/check-inputs.js';
import { VerifyLedger } from './verify-ledger/verify-ledger.use-case.js';
import { VerifyRepository } from './verify-ledger/verify.repository.js';
import { SumAccounts } from './sum-accounts/sum-accounts.use-case.js';

const useCases = [
  ChangeAccount,
  CreateAccount,
  ExportJournal,
  LedgerClock,
  ListAccounts,
  ListBalances,
  ListEntries,
  ListPostings,
  LockPeriod,
  OpenChart,
  PostEntries,
  PostEntry,
  ReadChart,
  ReadLedger,
  ReverseEntry,
  SumAccounts,
  SumCounterAccounts,
  SumDimensions,
  SumIntervals,
  VerifyLedger,
  ...currencyUseCases,
  ...holdUseCases,
];

@Module({
  providers: [
    AccountRepository,
    IntervalRepository,
    PostingSliceRepository,
    BalanceRepository,
    ChartLoader,
    LockRepository,
    PostingListRepository,
    VerifyRepository,
    CheckInputs,
    EntryRepository,
    EntryListRepository,
    LockOverride,
    ...currencyParts,
    ...holdParts,
    ...useCases,
  ],
  exports: useCases,
})
export class LedgerModule {}
