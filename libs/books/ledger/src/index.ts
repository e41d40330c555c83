export {
  type Account,
  type AccountTotal,
  type AccountTurnover,
  type AccountType,
  type TotalsFilter,
} from './domain/account.js';
export { defaultChart, wellKnown } from './domain/default-chart.js';
export {
  type Entry,
  type EntryId,
  type EntryMetadata,
  type NewEntry,
  type NewPosting,
} from './domain/entry.js';
export {
  AccountClosed,
  AccountIsHeading,
  AccountUnknown,
  AlreadyReversed,
  AmountOutOfRange,
  BalanceOutOfRange,
  BalanceTooLow,
  CurrencyNotAllowed,
  CurrencyUnknown,
  EntryDateInvalid,
  EntryNotFound,
  EntryOneSided,
  EntryUnbalanced,
  MetadataInvalid,
  PeriodClosed,
  PostingZero,
  ReferenceInvalid,
  ReferenceReused,
  ReversalOfReversal,
} from './domain/ledger.errors.js';
export {
  accountChanged,
  accountCreated,
  entriesPosted,
  entryReversed,
  lockOverridden,
  periodLocked,
} from './domain/ledger.events.js';
export {
  type DimensionSum,
  type IntervalFilter,
  type IntervalSum,
  type PostingDimension,
} from './domain/interval.js';
export { type ExchangeWish } from './domain/exchange-terms.js';
export { ExchangeMoney } from './currencies/exchange-money/exchange-money.use-case.js';
export { SetRates } from './currencies/set-rates/set-rates.use-case.js';
export { type Hold, type HoldId, type HoldStatus, type NewHold } from './domain/hold.js';
export { holdCommitted, holdExpired, holdPlaced, holdVoided } from './domain/hold.events.js';
export { ratesSet } from './domain/rate.events.js';
export { type StoredRate } from './domain/rate.js';
export { CommitHold } from './holds/commit-hold/commit-hold.use-case.js';
export { ListHolds } from './holds/list-holds/list-holds.use-case.js';
export { PlaceHold } from './holds/place-hold/place-hold.use-case.js';
export { VoidHold } from './holds/void-hold/void-hold.use-case.js';
export { LedgerClock } from './ledger-clock.js';
export { ExportJournal, type JournalPart } from './export-journal/export-journal.use-case.js';
export { LedgerModule } from './ledger.module.js';
export { type AccountWithBalances, ListAccounts } from './list-accounts/list-accounts.use-case.js';
export { ListEntries } from './list-entries/list-entries.use-case.js';
export { ListPostings } from './list-postings/list-postings.use-case.js';
export { OpenChart } from './open-chart/open-chart.use-case.js';
export { type PostedEntries, type PostedEntry, PostEntries } from './post-entries/post-entries.use-case.js';
export { type PostingBatch } from './post-entries/posting-batch.js';
export { PostEntry } from './post-entry/post-entry.use-case.js';
export { ReadChart } from './read-chart/read-chart.use-case.js';
export { type DayCount, type PostingLine, type SliceKey } from './read-ledger/posting-slice.repository.js';
export { ReadLedger } from './read-ledger/read-ledger.use-case.js';
export { ReverseEntry } from './reverse-entry/reverse-entry.use-case.js';
export { SumCounterAccounts } from './sum-counter-accounts/sum-counter-accounts.use-case.js';
export { SumDimensions } from './sum-dimensions/sum-dimensions.use-case.js';
export { SumIntervals } from './sum-intervals/sum-intervals.use-case.js';
export { describeDifference, type LedgerDifference, ledgerChecks } from './domain/verify.js';
export { VerifyLedger } from './verify-ledger/verify-ledger.use-case.js';
export { SumAccounts } from './sum-accounts/sum-accounts.use-case.js';
