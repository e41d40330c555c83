import { type LineOutcome } from './statement-row.js';

/** How many lines ended one way, and the sum of their amounts as the file writes them, in minor units. */
export interface Tally {
  readonly rows: number;
  /** Decimal digits of a `bigint`: JSON has no integers of that size. */
  readonly amountMinor: string;
}

/** What has become of the lines read so far. Every line of the file is in one of the four counts in the end. */
export interface ImportProgress {
  readonly lastLine: number;
  /** Bytes of the file read so far, for a progress bar. */
  readonly bytesRead: number;
  readonly accepted: Tally;
  readonly duplicate: Tally;
  readonly rejected: Tally;
  readonly blank: number;
}

const nothing: Tally = { rows: 0, amountMinor: '0' };

export const noProgress: ImportProgress = {
  lastLine: 0,
  bytesRead: 0,
  accepted: nothing,
  duplicate: nothing,
  rejected: nothing,
  blank: 0,
};

/** What happened to one batch of lines. */
export interface BatchOutcome {
  readonly lastLine: number;
  readonly bytesRead: number;
  readonly blanks: number;
  readonly accepted: readonly bigint[];
  readonly duplicate: readonly bigint[];
  readonly rejected: readonly (bigint | null)[];
}

export const addBatch = (before: ImportProgress, batch: BatchOutcome): ImportProgress => ({
  lastLine: batch.lastLine,
  bytesRead: batch.bytesRead,
  accepted: add(before.accepted, batch.accepted),
  duplicate: add(before.duplicate, batch.duplicate),
  rejected: add(before.rejected, batch.rejected),
  blank: before.blank + batch.blanks,
});

function add(tally: Tally, amounts: readonly (bigint | null)[]): Tally {
  const sum = amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), BigInt(tally.amountMinor));
  return { rows: tally.rows + amounts.length, amountMinor: sum.toString() };
}

/** Sorts the outcomes of a batch into those that may become records and those that cannot. */
export function sortOutcomes(outcomes: readonly LineOutcome[]) {
  const rows = outcomes.filter((outcome) => outcome.kind === 'row');
  const rejected = outcomes.filter((outcome) => outcome.kind === 'rejected');
  return { rows, rejected };
}
