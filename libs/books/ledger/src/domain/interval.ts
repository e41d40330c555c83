/** Which postings sums of intervals take in. */
export interface IntervalFilter {
  /**
   * Days, ascending, at which the sums are cut: interval 0 is all before the first of them, interval `n` what is from
   * the n-th cut up to the next one. Nothing from the last one on is taken in; it may be `infinity`.
   */
  readonly cuts: readonly string[];
  /** Whether interval 0 is wanted; it may be long. */
  readonly fromBeginning: boolean;
  /** The accounts; all of them when left out. */
  readonly codes?: readonly string[] | undefined;
  /** ISO 4217 code; all currencies when left out. */
  readonly currency?: string | undefined;
  /** A moment that has passed: what was recorded later is left out. */
  readonly asOf: Date;
}

/** What an account's postings in one currency come to in one of the intervals. */
export interface IntervalSum {
  readonly code: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly interval: number;
  /** Minor units; debit is positive. It may exceed 64 bits. */
  readonly amountMinor: bigint;
}

/** The same, parted by the category or the counterparty of the postings; `null` for those without. */
export interface DimensionSum extends IntervalSum {
  readonly dimension: string | null;
}

/** What the postings of a day, an account and a currency may be parted by. */
export type PostingDimension = 'category' | 'counterparty';
