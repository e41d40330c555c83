import { z } from 'zod';
import { DatabaseError } from '@balance/database';
import { type NewEntry } from './domain/entry.js';
import {
  AccountClosed,
  AccountIsHeading,
  AccountUnknown,
  BalanceOutOfRange,
  BalanceTooLow,
  CurrencyNotAllowed,
  CurrencyUnknown,
  EntryOneSided,
  EntryUnbalanced,
  MetadataInvalid,
  PeriodClosed,
  PostingZero,
} from './domain/ledger.errors.js';

interface Place {
  readonly entry: NewEntry | undefined;
  readonly accountCode?: string | undefined;
  readonly currency?: string | undefined;
}

/** The rules that the database keeps, by the constraints that it names. */
const refusals: Readonly<Record<string, (place: Place) => Error>> = {
  ledger_entry_balances: ({ entry }) => new EntryUnbalanced(entry?.reference),
  ledger_entry_whole: ({ entry }) => new EntryOneSided(entry?.reference),
  ledger_entries_metadata: () => new MetadataInvalid(),
  ledger_postings_amount: () => new PostingZero(),
  ledger_period_closed: ({ entry }) => new PeriodClosed(entry?.reference, entry?.effectiveOn),
  ledger_posting_account: ({ entry }) => new AccountUnknown(entry?.reference),
  ledger_currency: ({ entry, currency }) => new CurrencyUnknown(entry?.reference, currency),
  ledger_account_closed: ({ entry, accountCode }) => new AccountClosed(entry?.reference, accountCode),
  ledger_account_heading: ({ entry, accountCode }) => new AccountIsHeading(entry?.reference, accountCode),
  ledger_account_currency: ({ entry, accountCode, currency }) =>
    new CurrencyNotAllowed(entry?.reference, accountCode, currency),
  ledger_balance_low: ({ entry, accountCode, currency }) =>
    new BalanceTooLow(entry?.reference, accountCode, currency),
  ledger_balance_range: ({ entry, accountCode, currency }) =>
    new BalanceOutOfRange(entry?.reference, accountCode, currency),
};

const detail = z.object({
  entryId: z.string().nullable(),
  accountCode: z.string().nullable(),
  currency: z.string().nullable(),
});

const numericValueOutOfRange = '22003';

/** The domain error that a refusal of the database amounts to; any other fault as it is. */
export function postingFault(fault: unknown, entries: readonly (NewEntry & { id: string })[]): unknown {
  if (!(fault instanceof DatabaseError)) return fault;
  if (fault.code === numericValueOutOfRange) return new BalanceOutOfRange();
  const refusal = refusals[fault.constraint ?? ''];
  return refusal ? refusal(placeOf(fault, entries)) : fault;
}

/** Where the database says that it went wrong, and an entry that has to do with it. */
function placeOf(
  { constraint, detail: text }: DatabaseError,
  entries: readonly (NewEntry & { id: string })[],
): Place {
  // The checks of the tables themselves say in words what they failed on.
  if (/^ledger_(entries|postings)_/.test(constraint ?? '') || text === undefined) return { entry: undefined };
  const { entryId, accountCode, currency } = detail.parse(JSON.parse(text));
  const names = (entry: NewEntry) =>
    entry.postings.some((posting) => posting.accountCode === accountCode && posting.currency === currency);
  const entry = entries.find((one) => (entryId === null ? names(one) : one.id === entryId));
  return { entry, accountCode: accountCode ?? undefined, currency: currency ?? undefined };
}
