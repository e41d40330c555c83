import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthNumber } from '../../domain/calendar.js';
import { addDays, dayOfMonth, weekdayOf } from './calendar.js';
import { following, frequencies, latestDue, nextDue, type Rhythm } from './rhythm.js';
import { dayAt, isTimeZone, momentOf } from './time-zone.js';

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

const aRhythm = (changes: Partial<Rhythm> = {}): Rhythm => ({
  every: 'day',
  on: 1,
  hour: 8,
  timeZone: 'Europe/London',
  ...changes,
});

const anyRhythm: fc.Arbitrary<Rhythm> = fc.constantFrom(...frequencies).chain((every) =>
  fc.record({
    every: fc.constant(every),
    on: fc.integer({ min: 1, max: every === 'week' ? 7 : 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    timeZone: fc.constantFrom(...zones),
  }),
);
const anyMoment = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((moment) => new Date(Math.floor(moment.getTime() / 1_000) * 1_000));

/** Whether a rhythm has a day, said without looking for the next one. */
function has({ every, on }: Rhythm, day: string): boolean {
  const month = monthNumber(day);
  if (every === 'day') return true;
  if (every === 'week') return weekdayOf(day) === on;
  return (every === 'month' || month % 3 === 0) && dayOfMonth(month, on) === day;
}

const dues = (rhythm: Rhythm, after: string, count: number): string[] => {
  const found = [nextDue(rhythm, new Date(after))];
  while (found.length < count) found.push(following(rhythm, found.at(-1)!));
  return found.map(({ on, at }) => `${on} ${at.toISOString().slice(0, 16)}Z`);
};

describe('when a schedule is due', () => {
  it.each<[string, Partial<Rhythm>, string, string[]]>([
    [
      'daily, over the end of summer time',
      {},
      '2026-10-24T12:00:00Z',
      ['2026-10-25 2026-10-25T08:00Z', '2026-10-26 2026-10-26T08:00Z'],
    ],
    [
      'daily, over its beginning',
      {},
      '2026-03-28T12:00:00Z',
      ['2026-03-29 2026-03-29T07:00Z', '2026-03-30 2026-03-30T07:00Z'],
    ],
    [
      'at an hour that is skipped',
      { hour: 1 },
      '2026-03-28T12:00:00Z',
      ['2026-03-29 2026-03-29T01:00Z', '2026-03-30 2026-03-30T00:00Z'],
    ],
    [
      'at an hour that comes twice',
      { hour: 1 },
      '2026-10-24T12:00:00Z',
      ['2026-10-25 2026-10-25T00:00Z', '2026-10-26 2026-10-26T01:00Z'],
    ],
    [
      'monthly on the 31st',
      { every: 'month', on: 31, timeZone: 'UTC' },
      '2028-01-31T08:00:00Z',
      ['2028-02-29 2028-02-29T08:00Z', '2028-03-31 2028-03-31T08:00Z', '2028-04-30 2028-04-30T08:00Z'],
    ],
    [
      'quarterly',
      { every: 'quarter', on: 5, timeZone: 'America/New_York' },
      '2026-01-05T13:00:00Z',
      ['2026-04-05 2026-04-05T12:00Z', '2026-07-05 2026-07-05T12:00Z'],
    ],
    [
      'weekly on Sunday',
      { every: 'week', on: 7, timeZone: 'Asia/Kathmandu' },
      '2026-11-21T19:00:00Z',
      ['2026-11-22 2026-11-22T02:15Z', '2026-11-29 2026-11-29T02:15Z'],
    ],
  ])('%s', (_, changes, after, expected) => {
    expect(dues(aRhythm(changes), after, expected.length)).toEqual(expected);
  });

  it('is the first of its days behind the moment, at its hour', () => {
    fc.assert(
      fc.property(anyRhythm, anyMoment, (rhythm, after) => {
        const due = nextDue(rhythm, after);
        expect(due.at.getTime()).toBeGreaterThan(after.getTime());
        expect(has(rhythm, due.on)).toBe(true);
        expect(due.at).toEqual(momentOf(due.on, rhythm.hour, rhythm.timeZone));
        for (let day = addDays(due.on, -1); day >= dayAt(after, rhythm.timeZone); day = addDays(day, -1)) {
          const isEarlier = momentOf(day, rhythm.hour, rhythm.timeZone) <= after;
          expect(!has(rhythm, day) || isEarlier).toBe(true);
        }
      }),
    );
  });

  it('never comes twice and never goes back', () => {
    fc.assert(
      fc.property(anyRhythm, anyMoment, (rhythm, after) => {
        const first = nextDue(rhythm, after);
        const second = following(rhythm, first);
        expect([second.on > first.on, second.at > first.at]).toEqual([true, true]);
        expect(nextDue(rhythm, first.at)).toEqual(second);
      }),
    );
  });

  it('is caught up with once, however much was missed', () => {
    const first = nextDue(aRhythm({ every: 'week' }), new Date('2026-01-01'));
    const latest = latestDue(aRhythm({ every: 'week' }), first, new Date('2026-03-04T00:00:00Z'));
    expect(latest?.on).toBe('2026-03-02');
    expect(latestDue(aRhythm(), first, new Date(first.at.getTime() - 1))).toBeUndefined();
  });
});

describe('a moment on the clocks of a zone', () => {
  it('shows the day and the hour that were asked for, unless they are skipped', () => {
    const anyDay = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2012-01-01', days));
    const hours = fc.integer({ min: 4, max: 23 });
    fc.assert(
      fc.property(anyDay, hours, fc.constantFrom(...zones), (day, hour, timeZone) => {
        const moment = momentOf(day, hour, timeZone);
        const clock = new Intl.DateTimeFormat('en-GB', {
          timeZone,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        });
        expect([dayAt(moment, timeZone), clock.format(moment)]).toEqual([
          day,
          `${String(hour).padStart(2, '0')}:00`,
        ]);
      }),
    );
  });

  it('of a day that a zone left out is on the next', () => {
    expect(dayAt(momentOf('2011-12-30', 8, 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it.each([
    ['Europe/London', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['+01:00', false],
    ['', false],
  ])('%p is a zone: %p', (text, expected) => {
    expect(isTimeZone(text)).toBe(expected);
  });
});
