import { DateMemo } from './date-memo.js';
import { type DateOrder, dateOrders } from './date-order.js';
import { readDate } from './read-date.js';

const keptExamples = 3;

/** What a column's values say about the order of its dates. */
export interface DateTally {
  /** Values that are no date in any order. */
  unreadable: number;
  /** The first value that every order reads alike, as they do `2012-11-13`. */
  plain: string | null;
  /** Values that mean different dates, or no date, in different orders; the others prove nothing. */
  telling: number;
  /** Of the telling values, how many each order can read. */
  fits: Record<DateOrder, number>;
  /** Up to three values that day-first and month-first both read, as different dates. */
  undecided: string[];
  /** The first value that only day-first can read, and the first that only month-first can. */
  dayFirst: string | null;
  monthFirst: string | null;
  /** Distinct first and last numbers of the values that end in a two-digit year, or begin with one. */
  shortFirst: Set<string>;
  shortLast: Set<string>;
}

/** Collects {@link DateTally} over all values of a column; cheap, because dates repeat. */
export class DateEvidence {
  readonly tally: DateTally = {
    unreadable: 0,
    plain: null,
    telling: 0,
    fits: { dmy: 0, mdy: 0, ymd: 0 },
    undecided: [],
    dayFirst: null,
    monthFirst: null,
    shortFirst: new Set(),
    shortLast: new Set(),
  };
  readonly #memo = new DateMemo((text) => this.#weigh(text));

  /** @returns whether the text is a date in any order */
  add(text: string): boolean {
    const fitting = this.#memo.get(text);
    if (fitting === unreadable) {
      this.tally.unreadable += 1;
      return false;
    }
    if (fitting.length > 0) this.tally.telling += 1;
    for (const order of fitting) this.tally.fits[order] += 1;
    return true;
  }

  /** The orders that read a telling value; none for one that proves nothing. */
  #weigh(text: string): readonly DateOrder[] {
    const readings = dateOrders.map((order) => readDate(text, order));
    const fitting = dateOrders.filter((_, index) => readings[index] !== null);
    if (fitting.length === 0) return unreadable;
    if (readings.every((reading) => reading === readings[0])) {
      this.tally.plain ??= text;
      return [];
    }
    this.#keep(text, readings);
    return fitting;
  }

  #keep(text: string, [dmy, mdy]: readonly (string | null)[]): void {
    const { tally } = this;
    if (dmy && !mdy) tally.dayFirst ??= text;
    if (mdy && !dmy) tally.monthFirst ??= text;
    const isUndecided = dmy && mdy && dmy !== mdy;
    if (isUndecided && tally.undecided.length < keptExamples) tally.undecided.push(text);
    const short = /^(\d{2})[/.\- ]\d{1,2}[/.\- ](\d{2})\b/.exec(text.trim());
    if (!short) return;
    tally.shortFirst.add(short[1]!);
    tally.shortLast.add(short[2]!);
  }
}

const unreadable: readonly DateOrder[] = [];
