import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { periodSeenFrom, type RelativePeriod, relativePeriods } from './relative-period.js';

describe('a period as seen from a day', () => {
  it.each<[RelativePeriod, string, string, string]>([
    ['previous-day', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['previous-week', '2026-11-23', '2026-11-16', '2026-11-22'],
    ['previous-week', '2026-11-22', '2026-11-09', '2026-11-15'],
    ['previous-month', '2028-03-01', '2028-02-01', '2028-02-29'],
    ['previous-month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['previous-quarter', '2026-01-01', '2025-10-01', '2025-12-31'],
    ['previous-quarter', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['previous-year', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['previous-12-months', '2026-11-21', '2025-11-01', '2026-10-31'],
    ['month-to-date', '2026-11-21', '2026-11-01', '2026-11-20'],
    ['quarter-to-date', '2026-10-01', '2026-07-01', '2026-09-30'],
    ['year-to-date', '2026-11-21', '2026-01-01', '2026-11-20'],
    ['year-to-date', '2026-01-01', '2025-01-01', '2025-12-31'],
  ])('%s from %s is %s to %s', (period, day, from, to) => {
    expect(periodSeenFrom(day, period)).toEqual({ from, to });
  });

  it('is over before the day, and not empty', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...relativePeriods), (day, period) => {
        const { from, to } = periodSeenFrom(day, period);
        expect([from <= to, to < day]).toEqual([true, true]);
      }),
    );
  });
});
