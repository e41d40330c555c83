import { lastOfMonth } from '../../domain/calendar.js';

const dayMs = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** For days of our times, which have a day before and behind them. */
export const addDays = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * dayMs).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => ((numberOf(day) + 3) % 7) + 1;

/**
 * That day of a month, or its last one where it has fewer.
 *
 * @param month months since the year 0
 */
export function dayOfMonth(month: number, day: number): string {
  const last = lastOfMonth(month);
  const wanted = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}
