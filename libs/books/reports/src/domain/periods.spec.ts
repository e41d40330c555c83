import { describe, expect, it } from '@jest/globals';
import { type ReportParameters } from './parameters.js';
import { periodsOf } from './periods.js';

const ranges = (parameters: ReportParameters, hasTotals = false): string[] =>
  periodsOf(parameters, hasTotals).map(({ label, from, to }) => `${label}: ${from} ${to}`);

describe('periodsOf', () => {
  it.each<[string, ReportParameters, string[]]>([
    ['a day', { to: '2025-12-31' }, ['2025-12-31: null 2025-12-31']],
    ['a year', { from: '2025-01-01', to: '2025-12-31' }, ['2025: 2025-01-01 2025-12-31']],
    [
      'odd days',
      { from: '2025-01-02', to: '2025-01-05' },
      ['2025-01-02 to 2025-01-05: 2025-01-02 2025-01-05'],
    ],
    [
      'months that are cut off at both ends',
      { from: '2024-12-30', to: '2025-02-01', by: 'month' },
      [
        'Dec 2024: 2024-12-30 2024-12-31',
        'Jan 2025: 2025-01-01 2025-01-31',
        'Feb 2025: 2025-02-01 2025-02-01',
      ],
    ],
    [
      'quarters',
      { from: '2025-02-01', to: '2025-06-30', by: 'quarter' },
      ['Q1 2025: 2025-02-01 2025-03-31', 'Q2 2025: 2025-04-01 2025-06-30'],
    ],
    [
      'the year before, with its leap day',
      { from: '2025-02-01', to: '2025-02-28', compare: 'previous-year' },
      ['Feb 2025: 2025-02-01 2025-02-28', 'Feb 2024: 2024-02-01 2024-02-29'],
    ],
    [
      'two months before, by calendar',
      { from: '2025-03-01', to: '2025-03-31', compare: 'previous-period', comparePeriods: 2 },
      [
        'Mar 2025: 2025-03-01 2025-03-31',
        'Feb 2025: 2025-02-01 2025-02-28',
        'Jan 2025: 2025-01-01 2025-01-31',
      ],
    ],
    [
      'ten days before, by length',
      { from: '2025-03-05', to: '2025-03-14', compare: 'previous-period' },
      ['2025-03-05 to 2025-03-14: 2025-03-05 2025-03-14', '2025-02-23 to 2025-03-04: 2025-02-23 2025-03-04'],
    ],
    [
      'the end of the month before',
      { to: '2024-03-31', compare: 'previous-period' },
      ['2024-03-31: null 2024-03-31', '2024-02-29: null 2024-02-29'],
    ],
  ])('of %s', (_what, parameters, expected) => {
    expect(ranges(parameters)).toEqual(expected);
  });

  it('ends with a total where amounts add up, once for each that is compared', () => {
    const parameters = {
      from: '2025-01-01',
      to: '2025-06-30',
      by: 'quarter',
      compare: 'previous-year',
    } as const;
    const periods = periodsOf(parameters, true);
    expect(periods.map(({ label }) => label)).toEqual([
      ...['Q1 2025', 'Q2 2025', 'Total 2025-01-01 to 2025-06-30'],
      ...['Q1 2024', 'Q2 2024', 'Total 2024-01-01 to 2024-06-30'],
    ]);
    expect(new Set(periods.map(({ key }) => key)).size).toBe(6);
  });

  it('refuses more columns than anybody reads', () => {
    const tooMany = { code: 'reports.too-many-columns' };
    expect(() => periodsOf({ from: '0001-01-01', to: '9999-12-31', by: 'month' }, true)).toThrow(
      expect.objectContaining(tooMany),
    );
    expect(periodsOf({ from: '2020-01-01', to: '2024-12-31', by: 'month' }, false)).toHaveLength(60);
  });

  it('refuses to go back beyond the calendar', () => {
    expect(() => periodsOf({ from: '0001-01-01', to: '0001-12-31', compare: 'previous-year' }, true)).toThrow(
      expect.objectContaining({ code: 'reports.period-invalid' }),
    );
  });
});
