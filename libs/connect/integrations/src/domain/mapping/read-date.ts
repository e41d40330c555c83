import { type FieldReading, read, unreadable } from './field-reading.js';

export type DateUnit = 'iso' | 'unix';

const iso = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const earliestYear = 1900;
const latestYear = 9999;

/**
 * The UTC day of a value, as `YYYY-MM-DD`.
 *
 * @param unit `iso`: a date or a date with time, ISO 8601, whose day is taken as it is when it names no zone;
 *   `unix`: seconds since 1970
 */
export function readDate(value: unknown, unit: DateUnit): FieldReading<string> {
  if (value === undefined || value === null) return unreadable('a date is missing here');
  const day = unit === 'unix' ? dayOfUnix(value) : dayOfIso(value);
  if (day !== undefined) return read(day);
  return unreadable(
    unit === 'unix' ? 'not a time in seconds since 1970' : 'not an ISO 8601 date such as 2026-11-21',
  );
}

function dayOfUnix(value: unknown): string | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' ? dayOf(new Date(seconds * 1_000)) : undefined;
}

function dayOfIso(value: unknown): string | undefined {
  const match = typeof value === 'string' ? iso.exec(value) : null;
  if (!match?.[1]) return undefined;
  // 30 February is turned into a day in March: then the day is no longer the one that was written.
  if (dayOf(new Date(`${match[1]}T00:00:00Z`)) !== match[1]) return undefined;
  return match[2] === undefined ? match[1] : dayOf(new Date(match[0]));
}

function dayOf(time: Date): string | undefined {
  const year = time.getUTCFullYear(); // NaN, and so out of range, when it is no time at all
  return year >= earliestYear && year <= latestYear ? time.toISOString().slice(0, 10) : undefined;
}
