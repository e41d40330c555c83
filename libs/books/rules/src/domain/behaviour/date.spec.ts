import { describe, expect, it } from '@jest/globals';
import { type Condition } from '../condition.js';
import { type Comparison } from '../operators/operators.js';
import { type HoldsCase, holds, type Peer } from './behaviour.builders.js';

type Single = 'is' | 'before' | 'after' | 'approximately';
const date = (operator: Single, value: string, not?: true): Comparison => ({
  field: 'date',
  operator,
  value,
  ...(not && { not }),
});
const part = (operator: 'day-of-month' | 'month' | 'year', ...value: number[]): Comparison => ({
  field: 'date',
  operator,
  value,
});
const january: Comparison = {
  field: 'date',
  operator: 'between',
  value: { from: '2026-01-01', to: '2026-01-31' },
};
const weekend: Comparison = { field: 'date', operator: 'weekday', value: ['saturday', 'sunday'] };
const of = (peer: Peer, what: string, when: Condition, bookedOn: string, expected: boolean): HoldsCase => [
  peer,
  what,
  when,
  { bookedOn },
  expected,
];

const cases: HoldsCase[] = [
  of('both', 'on a day', date('is', '2020-05-17'), '2020-05-17', true),
  of('both', 'not on another', date('is', '2020-05-17'), '2020-05-18', false),
  of('both', 'inverted', date('is', '2020-05-17', true), '2020-05-18', true),
  of('both', 'before', date('before', '2020-05-17'), '2020-05-16', true),
  of('both', 'before excludes the day', date('before', '2020-05-17'), '2020-05-17', false),
  of('both', 'after', date('after', '2020-05-17'), '2020-05-18', true),
  of('both', 'after excludes the day', date('after', '2020-05-17'), '2020-05-17', false),
  of('Actual', 'on or after: not before', date('before', '2020-05-17', true), '2020-05-17', true),
  of('Actual', 'on or before: not after', date('after', '2020-05-17', true), '2020-05-17', true),
  of('Actual', 'between includes the first day', january, '2026-01-01', true),
  of('Actual', 'between includes the last day', january, '2026-01-31', true),
  of('Actual', 'between includes the days between', january, '2026-01-15', true),
  of('Actual', 'between excludes the day after', january, '2026-02-01', false),
  of('Actual', 'approximately: two days before', date('approximately', '2026-03-01'), '2026-02-27', true),
  of('Actual', 'approximately: three days before', date('approximately', '2026-03-01'), '2026-02-26', false),
  of('Actual', 'approximately: two days after', date('approximately', '2026-12-31'), '2027-01-02', true),
  of('Actual', 'approximately: three days after', date('approximately', '2026-12-31'), '2027-01-03', false),
  of('Actual', 'approximately across a leap day', date('approximately', '2024-03-01'), '2024-02-28', true),
  of(
    'own',
    'a tolerance of its own',
    { field: 'date', operator: 'approximately', value: '2026-03-10', toleranceDays: 5 },
    '2026-03-05',
    true,
  ),
  of(
    'own',
    'a tolerance of its own, exceeded',
    { field: 'date', operator: 'approximately', value: '2026-03-10', toleranceDays: 5 },
    '2026-03-04',
    false,
  ),
  of('Firefly', 'xxxx-xx-10: the tenth of any month', part('day-of-month', 10), '2019-07-10', true),
  of('Firefly', 'xxxx-xx-10: not the eleventh', part('day-of-month', 10), '2019-07-11', false),
  of('Firefly', 'xxxx-04-xx: April of any year', part('month', 4), '1999-04-30', true),
  of('Firefly', 'xxxx-04-xx: not May', part('month', 4), '1999-05-01', false),
  of('Firefly', '2018-xx-xx: any day of the year', part('year', 2018), '2018-12-31', true),
  of('Firefly', '2018-xx-xx: no day of another', part('year', 2018), '2019-01-01', false),
  of('Firefly', '2017-xx-03', { all: [part('year', 2017), part('day-of-month', 3)] }, '2017-11-03', true),
  of('Firefly', '2018-09-xx', { all: [part('year', 2018), part('month', 9)] }, '2018-09-30', true),
  of('Firefly', 'xxxx-08-07', { all: [part('month', 8), part('day-of-month', 7)] }, '2026-08-07', true),
  of('Firefly', 'before xxxx-xx-10', part('day-of-month', 1, 2, 3, 4, 5, 6, 7, 8, 9), '2026-08-09', true),
  of('Actual', 'in a month of a year', { all: [part('year', 2026), part('month', 3)] }, '2026-03-31', true),
  of('own', 'a weekend', weekend, '2026-03-01', true),
  of('own', 'no weekend', weekend, '2026-03-02', false),
  of('own', 'a weekday before 1970', weekend, '1969-12-28', true),
  of('own', 'the last day of a short month', part('day-of-month', -1), '2026-02-28', true),
  of('own', 'the last day of a leap February', part('day-of-month', -1), '2024-02-28', false),
  of('own', 'the 31st does not come in April', part('day-of-month', 31), '2026-04-30', false),
];

describe('dates', () => {
  it.each(cases)('%s: %s', (_, __, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected);
  });
});
