const dayMs = 86_400_000;

/** Days since 1970 of a day as `YYYY-MM-DD`. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => ((numberOf(day) + 3) % 7) + 1;

/** Months since the year 0 of the month that a day is in. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** That day of a month, or its last one where it has fewer. */
export function dayOfMonth(month: number, day: number): string {
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  const last = new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, inYear, Math.min(day, last))).toISOString().slice(0, 10);
}

export const firstOfMonth = (month: number): string => dayOfMonth(month, 1);
export const lastOfMonth = (month: number): string => dayOfMonth(month, 31);
