/** A day of the Gregorian calendar, taken apart. */
export interface CalendarDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly dayOfMonth: number;
  /** How many days its month has. */
  readonly daysInMonth: number;
  /** 0 is Monday, 6 Sunday. */
  readonly weekday: number;
}

const dayMs = 86_400_000;

/** @param date ISO 8601, `2026-03-01` */
export function calendarDay(date: string): CalendarDay {
  const number = Date.parse(`${date}T00:00:00Z`) / dayMs;
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  // Day 0 of the next month; a full year is set apart, since `Date.UTC` reads 0 to 99 as 1900 to 1999.
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  // 1970-01-01 was a Thursday.
  const weekday = (((number + 3) % 7) + 7) % 7;
  return { number, year, month, dayOfMonth, daysInMonth: lastDay.getUTCDate(), weekday };
}
