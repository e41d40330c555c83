import { nextDay } from './calendar.js';
import { type ReportPeriod } from './periods.js';

/**
 * What an account's postings in one currency come to between two cuts: `interval` 0 is all before the first cut, `n`
 * what is from the n-th cut up to the next one.
 */
export interface IntervalSum {
  readonly code: string;
  /** Of a breakdown: the category or the counterparty; `null` for postings without one. */
  readonly dimension?: string | null;
  readonly currency: string;
  readonly interval: number;
  /** Minor units; debit is positive. It may exceed 64 bits. */
  readonly amountMinor: bigint;
}

/** Days at which sums have to be cut, so that each of the periods is whole intervals. Ascending. */
export const cutsOf = (periods: readonly Pick<ReportPeriod, 'from' | 'to'>[]): string[] =>
  [...new Set(periods.flatMap(({ from, to }) => [...(from === null ? [] : [from]), nextDay(to)]))].sort();

/** Sums by account and currency, or by whatever else `keyOf` parts them, for each of a report's periods. */
export class PeriodSums {
  private readonly byKey = new Map<string, bigint[]>();

  constructor(
    private readonly cuts: readonly string[],
    sums: readonly IntervalSum[],
    keyOf: (sum: IntervalSum) => string = ({ code, currency }) => sumKey(code, currency),
  ) {
    for (const sum of sums) {
      const key = keyOf(sum);
      const intervals = this.byKey.get(key) ?? Array<bigint>(cuts.length).fill(0n);
      intervals[sum.interval] = intervals[sum.interval]! + sum.amountMinor;
      this.byKey.set(key, intervals);
    }
  }

  keys(): string[] {
    return [...this.byKey.keys()];
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** What was moved within each of the periods. */
  moved(key: string, periods: readonly ReportPeriod[]): bigint[] {
    return periods.map(({ from, to }) =>
      this.between(key, from === null ? 0 : this.cuts.indexOf(from) + 1, this.cuts.indexOf(nextDay(to)) + 1),
    );
  }

  /** What there was at the end of each of the periods. */
  standing(key: string, periods: readonly ReportPeriod[]): bigint[] {
    return periods.map(({ to }) => this.between(key, 0, this.cuts.indexOf(nextDay(to)) + 1));
  }

  /** What there was when each of the periods began. */
  before(key: string, periods: readonly ReportPeriod[]): bigint[] {
    return periods.map(({ from }) =>
      from === null ? 0n : this.between(key, 0, this.cuts.indexOf(from) + 1),
    );
  }

  private between(key: string, begin: number, end: number): bigint {
    const intervals = this.byKey.get(key);
    return intervals ? intervals.slice(begin, end).reduce((sum, amount) => sum + amount, 0n) : 0n;
  }
}

export const sumKey = (code: string, currency: string): string => `${currency} ${code}`;

/** Amounts of several, period by period. */
export const addUp = (amounts: readonly (readonly bigint[])[], periods: readonly unknown[]): bigint[] =>
  periods.map((_, n) => amounts.reduce((sum, one) => sum + one[n]!, 0n));
