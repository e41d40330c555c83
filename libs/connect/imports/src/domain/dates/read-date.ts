import { type DateOrder } from './date-order.js';
import { monthOf } from './month-names.js';

const longestDate = 60;

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const time =
  /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const numeric = /^(\d{1,4})([/.\- ])(\d{1,2})\2(\d{1,4})\.?$/;
const compact = /^(\d{8})(?:T?\d{6})?$/;
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*(\p{L}{3,})[\s\-/.,]*(\d{4}|\d{2})$/u;
const monthDayYear = /^(\p{L}{3,})[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4}|\d{2})$/u;
const yearMonthDay = /^(\d{4})[\s\-/.,]*(\p{L}{3,})[\s\-/.,]*(\d{1,2})$/u;

/**
 * Reads a calendar date in any of the supported forms: numbers parted by `/`, `-`, `.` or a space,
 * `13-Nov-2012`, `13 November 2012`, `Nov 13, 2012`, `20121113`, each with or without a weekday and a time.
 * A form that can be meant in only one way (a four-digit year first, a month in letters) is read whatever the order.
 *
 * @param order how day, month and year follow one another where the text alone does not say
 * @returns `YYYY-MM-DD` as written (a time is dropped, a zone not applied), or null when it is no date
 *   between 1900 and 2199; two-digit years 00–69 are 20xx, 70–99 are 19xx (POSIX)
 */
export function readDate(text: string, order: DateOrder): string | null {
  if (text.length > longestDate) return null;
  const date = text.trim().replace(weekday, '').replace(time, '');
  const numbers = numeric.exec(date);
  if (numbers) return fromNumbers(numbers[1]!, numbers[3]!, numbers[4]!, order);
  const digits = compact.exec(date)?.[1];
  if (digits) return fromDigits(digits, order);
  return fromWords(date);
}

function fromNumbers(first: string, second: string, third: string, order: DateOrder): string | null {
  if (first.length === 4) return third.length <= 2 ? iso(first, second, third) : null;
  if (first.length > 2) return null;
  if (order === 'ymd') return first.length === 2 && third.length <= 2 ? iso(first, second, third) : null;
  return order === 'dmy' ? iso(third, second, first) : iso(third, first, second);
}

function fromDigits(digits: string, order: DateOrder): string | null {
  if (order === 'ymd') return iso(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  return fromNumbers(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), order);
}

function fromWords(date: string): string | null {
  const dmy = dayMonthYear.exec(date);
  if (dmy) return iso(dmy[3]!, monthOf(dmy[2]!), dmy[1]!);
  const mdy = monthDayYear.exec(date);
  if (mdy) return iso(mdy[3]!, monthOf(mdy[1]!), mdy[2]!);
  const ymd = yearMonthDay.exec(date);
  return ymd ? iso(ymd[1]!, monthOf(ymd[2]!), ymd[3]!) : null;
}

function iso(yearText: string, monthText: string | number, dayText: string): string | null {
  if (yearText.length !== 4 && yearText.length !== 2) return null;
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short < 70 ? 2000 + short : 1900 + short;
  const month = Number(monthText);
  const day = Number(dayText);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
