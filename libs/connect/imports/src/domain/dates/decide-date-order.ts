import { AmbiguousDates } from '../ambiguity-errors.js';
import { type DateTally } from './date-evidence.js';
import { type DateOrder, dateOrderNames } from './date-order.js';

/** Above this share of values that contradict the best order, the column mixes two orders. */
const toleratedMisfits = 0.1;

/**
 * The order of a column's dates, from the tally of all of its values.
 *
 * @param hint an order that the header itself states, such as `Date (dd/mm/yyyy)`; settles a tie only
 * @throws {AmbiguousDates} when day-first and month-first both read every value but not alike, or when
 *   the column mixes the two
 */
export function decideDateOrder(tally: DateTally, column: string, hint: DateOrder | null): DateOrder {
  const { fits, telling } = tally;
  if (telling === 0) return /^\d{4}/.test(tally.plain ?? '') ? 'ymd' : 'dmy';
  if (fits.ymd > Math.max(fits.dmy, fits.mdy) || isYearFirst(tally)) return 'ymd';
  const best = fits.mdy > fits.dmy ? 'mdy' : 'dmy';
  const opposed = [tally.dayFirst, tally.monthFirst].filter((example) => example !== null);
  if (opposed.length === 2 && telling - fits[best] > telling * toleratedMisfits) {
    throw ambiguous(column, [...opposed, ...tally.undecided].slice(0, 3));
  }
  if (fits.dmy === fits.mdy && tally.undecided.length > 0) {
    if (hint === 'dmy' || hint === 'mdy') return hint;
    throw ambiguous(column, tally.undecided);
  }
  return best;
}

/**
 * `12-11-13` fits every order. In one file the year varies less than the day, so that the position with fewer
 * distinct numbers is the year's; when that says nothing, the year is last, as it is nearly everywhere.
 */
function isYearFirst({ fits, telling, shortFirst, shortLast }: DateTally): boolean {
  return fits.ymd === telling && fits.ymd >= fits.dmy && shortFirst.size < shortLast.size;
}

const ambiguous = (column: string, examples: readonly string[]) =>
  new AmbiguousDates(column, examples, [dateOrderNames.dmy, dateOrderNames.mdy]);
