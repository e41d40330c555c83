import { type EntryId } from './entry.js';

/** What of the books is recomputed, in this order. */
export const ledgerChecks = [
  'entries-balance',
  'entries-whole',
  'posting-dates',
  'posting-accounts',
  'references',
  'inputs',
  'reversals',
  'account-tree',
  'balances',
  'days',
  'held',
  'minimums',
] as const;

export type LedgerCheck = (typeof ledgerChecks)[number];

/** Where the books first say something else than their postings. Amounts are minor units, debit positive. */
export interface LedgerDifference {
  readonly check: LedgerCheck;
  readonly entryId: EntryId | null;
  readonly accountCode: string | null;
  readonly currency: string | null;
  /** What is compared, such as `debits of 2025-01-31, recorded 2025-02-01`. */
  readonly of: string;
  readonly expected: string;
  readonly found: string;
}

export interface LedgerVerdict {
  readonly entries: number;
  readonly postings: number;
  readonly difference: LedgerDifference | undefined;
}

/** One line for people. */
export function describeDifference({
  check,
  entryId,
  accountCode,
  currency,
  of,
  expected,
  found,
}: LedgerDifference): string {
  const places = [
    entryId && `entry ${entryId}`,
    accountCode && `account ${accountCode}`,
    currency && `in ${currency}`,
  ].filter(Boolean);
  return `${check}: ${[places.join(', '), of].filter(Boolean).join(': ')}: expected ${expected}, found ${found}`;
}
