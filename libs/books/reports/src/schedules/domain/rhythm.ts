import { monthNumber } from '../../domain/calendar.js';
import { addDays, dayOfMonth, weekdayOf } from './calendar.js';
import { dayAt, momentOf } from './time-zone.js';

export const frequencies = ['day', 'week', 'month', 'quarter'] as const;

export type Frequency = (typeof frequencies)[number];

/** When something is done again and again. */
export interface Rhythm {
  readonly every: Frequency;
  /**
   * Weekly: the weekday, 1 is Monday. Monthly and quarterly: the day of the month, of a quarter's first month; the last
   * day where the month is shorter. Daily: of no use.
   */
  readonly on: number;
  /** 0 to 23, on clocks of the time zone. */
  readonly hour: number;
  /** A name of the IANA database. */
  readonly timeZone: string;
}

/** A day in the rhythm's own time zone, and the moment of it. */
export interface Due {
  readonly on: string;
  readonly at: Date;
}

/** The first time behind a moment. */
export function nextDue(rhythm: Rhythm, after: Date): Due {
  let due = dueOn(rhythm, followingDay(rhythm, addDays(dayAt(after, rhythm.timeZone), -2)));
  while (due.at <= after) due = dueOn(rhythm, followingDay(rhythm, due.on));
  return due;
}

/**
 * Which of the times from `first` on has come last. What was missed before that is not made up for.
 *
 * @returns nothing when even `first` is still to come
 */
export function latestDue(rhythm: Rhythm, first: Due, now: Date): Due | undefined {
  if (first.at > now) return undefined;
  let latest = first;
  for (let next = following(rhythm, latest); next.at <= now; next = following(rhythm, latest)) latest = next;
  return latest;
}

/** The time after a time. */
export const following = (rhythm: Rhythm, { on }: Due): Due => dueOn(rhythm, followingDay(rhythm, on));

const dueOn = ({ hour, timeZone }: Rhythm, on: string): Due => ({ on, at: momentOf(on, hour, timeZone) });

/** The first day of the rhythm behind a day. */
function followingDay({ every, on }: Rhythm, day: string): string {
  switch (every) {
    case 'day':
      return addDays(day, 1);
    case 'week':
      return addDays(day, ((on - weekdayOf(day) + 6) % 7) + 1);
    case 'month':
      return inMonths(monthNumber(day), 1, on, day);
    case 'quarter':
      return inMonths(monthNumber(day) - (monthNumber(day) % 3), 3, on, day);
  }
}

function inMonths(month: number, step: number, on: number, behind: string): string {
  const here = dayOfMonth(month, on);
  return here > behind ? here : dayOfMonth(month + step, on);
}
