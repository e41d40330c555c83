/** What local clocks show, read as if it were UTC; by time zone. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Whether it is a name of the IANA time zone database. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(text)) return false;
  try {
    return clockOf(text) !== undefined;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** What clocks in the zone show at a moment, in ms, read as if it were UTC. */
function shownAt(moment: number, timeZone: string): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

/** The day that it is in the zone at a moment. */
export const dayAt = (moment: Date, timeZone: string): string =>
  new Date(shownAt(moment.getTime(), timeZone)).toISOString().slice(0, 10);

/**
 * The moment at which clocks in the zone show the hour of a day. Where they show it twice, the first time; where they
 * skip it, as much later as they were put forward.
 *
 * @see https://tc39.es/proposal-temporal/docs/ambiguity.html: what is called `compatible` there
 */
export function momentOf(day: string, hour: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const offsetAt = (moment: number): number => shownAt(moment, timeZone) - moment;
  // A day before and a day after, no zone is further than that from UTC: one of the two offsets is in force then.
  const before = offsetAt(wanted - 86_400_000);
  const after = offsetAt(wanted + 86_400_000);
  const fitting = [wanted - before, wanted - after].filter((moment) => shownAt(moment, timeZone) === wanted);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : wanted - before);
}
