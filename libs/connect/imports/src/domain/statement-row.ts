import { type Currency } from '@balance/kernel';

/** One movement or one expense, as the file states it. */
export interface StatementRow {
  /** `YYYY-MM-DD`. A time of day or a zone in the file is dropped, not converted. */
  bookedOn: string;
  /** Signed minor units of `currency`, exactly as written: what the sign means is the plan's `sign`. */
  amountMinor: bigint;
  currency: Currency;
  /** Falls back to the counterparty, then to the reference; empty when the row has none of them. */
  description: string;
  counterparty: string | null;
  reference: string | null;
}

/** Why a record of a file could not become a row. Published: a reason never changes its meaning. */
export const rejectReasons = [
  'too-few-cells',
  'too-many-cells',
  'missing-date',
  'unreadable-date',
  'missing-amount',
  'unreadable-amount',
  'two-amounts',
  'unreadable-direction',
  'unknown-currency',
  'currency-conflict',
  'repeated-header',
  'unterminated-quote',
  'stray-quote',
] as const;

export type RejectReason = (typeof rejectReasons)[number];

/** What became of one record of the file; blank records have no outcome, they are only counted. */
export type LineOutcome =
  | { kind: 'row'; line: number; raw: string; cells: Record<string, string>; row: StatementRow }
  | {
      kind: 'rejected';
      /** Physical line on which the record begins, counted from 1. */
      line: number;
      /** Text of the record, without its line end; cut at {@link maxRawLength} characters. */
      raw: string;
      reason: RejectReason;
      /** For a person: which value was wrong. */
      detail: string;
      /** Minor units when the amount itself was readable. */
      amountMinor: bigint | null;
    };

/** Longest raw text that an outcome carries; a longer one is cut and says how long it was. */
export const maxRawLength = 4_096;

/** Longest description, counterparty or reference of a row; a longer one is cut, and whole in `cells`. */
export const maxTextLength = 2_000;

/** Outcomes in the order of the file. The sums over all batches account for every record after the header. */
export interface OutcomeBatch {
  outcomes: LineOutcome[];
  /** Blank records since the batch before. */
  blanks: number;
  /** Physical line on which the last record of this batch begins: pass it as `afterLine` to go on behind it. */
  lastLine: number;
}
