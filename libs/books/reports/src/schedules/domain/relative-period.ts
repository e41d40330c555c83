import { firstOfMonth, lastOfMonth, monthNumber } from '../../domain/calendar.js';
import { type Period } from '../../domain/period.js';
import { addDays, weekdayOf } from './calendar.js';

/**
 * Periods as seen from a day. None holds that day itself, which is not over yet; so on the first of January the year to
 * date is the whole year before.
 */
const periods = {
  'previous-day': (yesterday) => ({ from: yesterday, to: yesterday }),
  'previous-week': (yesterday) => {
    const to = addDays(yesterday, -(weekdayOf(yesterday) % 7));
    return { from: addDays(to, -6), to };
  },
  'previous-month': (yesterday) => monthsEnding(lastWhole(yesterday, 1), 1),
  'previous-quarter': (yesterday) => monthsEnding(lastWhole(yesterday, 3), 3),
  'previous-year': (yesterday) => monthsEnding(lastWhole(yesterday, 12), 12),
  'previous-12-months': (yesterday) => monthsEnding(lastWhole(yesterday, 1), 12),
  'month-to-date': (yesterday) => toDate(yesterday, 1),
  'quarter-to-date': (yesterday) => toDate(yesterday, 3),
  'year-to-date': (yesterday) => toDate(yesterday, 12),
} as const satisfies Readonly<Record<string, (yesterday: string) => Period>>;

export type RelativePeriod = keyof typeof periods;

export const relativePeriods = Object.keys(periods) as readonly RelativePeriod[];

/** The days that a period covers for whoever looks back from `day`. */
export const periodSeenFrom = (day: string, period: RelativePeriod): Period =>
  periods[period](addDays(day, -1));

/** The last month of the latest whole group of months (a quarter, a year) that is over with `day`. */
function lastWhole(day: string, group: number): number {
  const month = monthNumber(day);
  const end = month - (month % group) + group - 1;
  return lastOfMonth(end) <= day ? end : end - group;
}

const monthsEnding = (last: number, months: number): Period => ({
  from: firstOfMonth(last - months + 1),
  to: lastOfMonth(last),
});

const toDate = (day: string, group: number): Period => ({
  from: firstOfMonth(monthNumber(day) - (monthNumber(day) % group)),
  to: day,
});
