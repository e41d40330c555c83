/** Days as `YYYY-MM-DD`, from the year 1 to the year 9999; what comes after the last of them is `infinity`. */
const afterAll = 'infinity';
const lastDay = '9999-12-31';

const dayMs = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const nextDay = (day: string): string => (day === lastDay ? afterAll : dayOf(timeOf(day) + dayMs));

export const previousDay = (day: string): string => (day === afterAll ? lastDay : dayOf(timeOf(day) - dayMs));

/** @returns `undefined` before the year 1 */
export function addDays(day: string, days: number): string | undefined {
  const moved = timeOf(day) + days * dayMs;
  return moved < timeOf('0001-01-01') || moved > timeOf(lastDay) ? undefined : dayOf(moved);
}

/** How many days there are from one to the other, both included. */
export const daysIn = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / dayMs + 1;

export const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');

export const isLastOfMonth = (day: string): boolean => day === lastDay || isFirstOfMonth(nextDay(day));

/** Months since the year 0. */
export const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** @param number see {@link monthNumber} */
export const firstOfMonth = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;

/** @param number see {@link monthNumber} */
export const lastOfMonth = (number: number): string =>
  number === 9999 * 12 + 11 ? lastDay : previousDay(firstOfMonth(number + 1));

/**
 * The same day some months earlier or later; where that month is shorter, its last one.
 *
 * @returns `undefined` outside of the years 1 to 9999
 */
export function addMonths(day: string, months: number): string | undefined {
  const number = monthNumber(day) + months;
  if (number < 12 || number > 9999 * 12 + 11) return undefined;
  const [sameDay, last] = [firstOfMonth(number).slice(0, 8) + day.slice(8), lastOfMonth(number)];
  return sameDay < last ? sameDay : last;
}
