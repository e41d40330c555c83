import { describe, expect, it } from '@jest/globals';
import { checkParameters, type KindParameters, type WantedParameters } from './check-parameters.js';

const now = new Date('2026-01-31T12:00:00Z');
const year = { from: '2025-01-01', to: '2025-12-31' };
const overPeriod: KindParameters = {
  name: 'flow',
  covers: 'period',
  takes: ['by', 'compare'],
  isMonthly: false,
};
const atDay: KindParameters = { name: 'stand', covers: 'day', takes: ['by', 'compare'], isMonthly: false };
const monthly: KindParameters = { name: 'plan', covers: 'period', takes: ['by'], isMonthly: true };

describe('checkParameters', () => {
  it.each<[KindParameters, WantedParameters, object]>([
    [overPeriod, year, year],
    [atDay, year, { to: year.to }],
    [atDay, { ...year, by: 'month' }, { ...year, by: 'month' }],
    [{ ...atDay, takes: ['from'] }, year, year],
    [
      { ...overPeriod, takes: ['accounts'] },
      { ...year, accounts: ['2', '1', '2'] },
      { ...year, accounts: ['1', '2'] },
    ],
    [overPeriod, { ...year, asOf: now }, { ...year, asOf: now.toISOString() }],
    [monthly, { from: '2025-02-01', to: '2025-02-28' }, { from: '2025-02-01', to: '2025-02-28' }],
  ])('for %j keeps of %j what it needs', (kind, wanted, kept) => {
    expect(checkParameters(kind, wanted, now)).toEqual(kept);
  });

  it.each<[KindParameters, WantedParameters, string]>([
    [overPeriod, { to: year.to }, 'reports.period-invalid'],
    [overPeriod, { from: '2025-12-31', to: '2025-01-01' }, 'reports.period-invalid'],
    [atDay, { to: year.to, by: 'month' }, 'reports.period-invalid'],
    [atDay, { to: '2025-02-29' }, 'reports.period-invalid'],
    [monthly, { from: '2025-02-01', to: '2025-02-27' }, 'reports.period-invalid'],
    [monthly, { from: '2025-02-02', to: '2025-02-28' }, 'reports.period-invalid'],
    [overPeriod, { ...year, comparePeriods: 2 }, 'reports.period-invalid'],
    [overPeriod, { ...year, compare: 'previous-year', comparePeriods: NaN }, 'reports.period-invalid'],
    [overPeriod, { ...year, compare: 'previous-year', comparePeriods: 13 }, 'reports.period-invalid'],
    [monthly, { ...year, compare: 'previous-year' }, 'reports.parameter-not-taken'],
    [overPeriod, { ...year, accounts: ['1000'] }, 'reports.parameter-not-taken'],
    [overPeriod, { ...year, currency: 'eur' }, 'reports.currency-invalid'],
    [overPeriod, { ...year, currency: 'ZZZ' }, 'reports.currency-invalid'],
    [overPeriod, { ...year, asOf: new Date(now.getTime() + 1) }, 'reports.as-of-invalid'],
    [overPeriod, { from: '2015-01-01', to: '2025-12-31', by: 'month' }, 'reports.too-many-columns'],
  ])('for %j refuses %j', (kind, wanted, code) => {
    expect(() => checkParameters(kind, wanted, now)).toThrow(expect.objectContaining({ code }));
  });
});
