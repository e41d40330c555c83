import { describe, expect, it } from '@jest/globals';
import { categoryIdOf } from '../rule.builders.js';
import { validateRule } from '../validate-rule.js';
import { type Peer } from './behaviour.builders.js';

const faultsOf = (draft: object): string[] => {
  const checked = validateRule({ name: 'Case', when: uber, then: { note: 'x' }, ...draft });
  return checked.outcome === 'valid' ? [] : checked.faults.map(({ code, pointer }) => `${code} ${pointer}`);
};
const uber = { field: 'description', operator: 'contains', value: 'uber' };
const date = (operator: string, value: unknown, more: object = {}) => ({
  field: 'date',
  operator,
  value,
  ...more,
});
const amount = (operator: string, value: unknown, more: object = {}) => ({
  field: 'amount',
  operator,
  value,
  ...more,
});
const categoryId = categoryIdOf(1);
const split = (...parts: object[]) => ({ split: parts.map((part) => ({ categoryId, ...part })) });

describe('conditions that are refused', () => {
  it.each<[Peer, string, unknown, string]>([
    [
      'Actual!',
      'a pattern that does not compile; for Actual it never matches',
      { ...uber, operator: 'matches', value: '(' },
      'rules.invalid-pattern /when/value',
    ],
    [
      'Actual!',
      'an upper bound below the lower; Actual swaps them',
      amount('between', { min: '10', max: '5' }),
      'rules.empty-range /when/value',
    ],
    ['Actual', 'no condition', { all: [] }, 'rules.invalid-value /when/all'],
    ['Actual', 'an empty text', { ...uber, value: '' }, 'rules.empty-text /when/value'],
    [
      'Actual',
      'one of no texts',
      { ...uber, operator: 'one-of', value: [] },
      'rules.invalid-value /when/value',
    ],
    [
      'Actual',
      'a text for several',
      { ...uber, operator: 'one-of', value: 'a' },
      'rules.invalid-value /when/value',
    ],
    ['Actual', 'a day that is none', date('is', '2026-02-30'), 'rules.invalid-date /when/value'],
    [
      'Actual',
      'an operator of another kind of field',
      amount('contains', '5'),
      'rules.no-such-operator /when/operator',
    ],
    ['Actual', 'a field that does not exist', { ...uber, field: 'payee' }, 'rules.no-such-field /when/field'],
    ['Actual', 'an amount that is no number', amount('equals', 'ten'), 'rules.invalid-value /when/value'],
    [
      'Actual!',
      'a negative amount: ask for money out',
      amount('less-than', '-5'),
      'rules.invalid-value /when/value',
    ],
    [
      'Firefly!',
      'today: a rule says the same tomorrow',
      date('after', 'today'),
      'rules.invalid-date /when/value',
    ],
    ['Firefly!', 'a relative day', date('before', '-3d'), 'rules.invalid-date /when/value'],
    [
      'Firefly!',
      'a pattern of a day: ask for its parts',
      date('is', 'xxxx-xx-10'),
      'rules.invalid-date /when/value',
    ],
    [
      'own',
      'days in the wrong order',
      date('between', { from: '2026-02-01', to: '2026-01-01' }),
      'rules.empty-range /when/value',
    ],
    [
      'own',
      'a day of the month that no month has',
      date('day-of-month', [32]),
      'rules.invalid-value /when/value/0',
    ],
    ['own', 'day 0 of the month', date('day-of-month', [0]), 'rules.invalid-value /when/value/0'],
    ['own', 'a month by its name', date('month', ['april']), 'rules.invalid-value /when/value/0'],
    ['own', 'an unknown weekday', date('weekday', ['someday']), 'rules.invalid-value /when/value/0'],
    ['own', 'no weekday', date('weekday', []), 'rules.invalid-value /when/value'],
    [
      'own',
      'a tolerance of half a day',
      date('approximately', '2026-01-01', { toleranceDays: 0.5 }),
      'rules.invalid-value /when/toleranceDays',
    ],
    [
      'own',
      'a tolerance above the whole',
      amount('approximately', '5', { tolerance: '101%' }),
      'rules.invalid-value /when/tolerance',
    ],
    [
      'own',
      'an unknown direction',
      amount('equals', '5', { direction: 'up' }),
      'rules.invalid-value /when/direction',
    ],
    [
      'own',
      'a value where none is asked for',
      { field: 'reference', operator: 'is-empty', value: 'x' },
      'rules.unknown-field /when/value',
    ],
    ['own', 'a negation that is false', { ...uber, not: false }, 'rules.invalid-value /when/not'],
    ['own', 'a raw field without a path', { ...uber, field: 'raw' }, 'rules.no-such-field /when/field'],
    ['own', 'a pointer that is none', { ...uber, field: 'raw/a~2' }, 'rules.invalid-pointer /when/field'],
    [
      'own',
      'a raw number with a comma',
      { field: 'raw/x', operator: 'equals', value: '1,5' },
      'rules.invalid-value /when/value',
    ],
    [
      'own',
      'a fault in a group of none',
      { none: [uber, { ...uber, value: ' ' }] },
      'rules.empty-text /when/none/1/value',
    ],
    [
      'own',
      'one empty text of several',
      { ...uber, operator: 'one-of', value: ['a', ' '] },
      'rules.empty-text /when/value/1',
    ],
    ['own', 'two groups in one', { none: [uber], all: [uber] }, 'rules.unknown-field /when/none'],
  ])('%s: %s', (_, __, when, expected) => {
    expect(faultsOf({ when })).toEqual([expected]);
  });

  it('counts values as no conditions', () => {
    const value = Array.from({ length: 200 }, (_, n) => `shop ${n}`);
    expect(faultsOf({ when: { ...uber, operator: 'one-of', value } })).toEqual([]);
  });
});

describe('actions that are refused', () => {
  it.each<[Peer, string, object, string]>([
    ['own', 'none', {}, 'rules.no-action /then'],
    [
      'own',
      'a category beside a split',
      { categoryId, ...split({ percent: '50' }, { remainder: true }) },
      'rules.category-and-split /then/split',
    ],
    [
      'own',
      'percentages above 100',
      split({ percent: '60' }, { percent: '40.000001' }),
      'rules.percent-above-100 /then/split',
    ],
    [
      'own',
      'percentages below 100, without a remainder',
      split({ percent: '60' }, { percent: '30' }),
      'rules.split-incomplete /then/split',
    ],
    [
      'own',
      'percentages of 100 that leave nothing',
      split({ percent: '100' }, { remainder: true }),
      'rules.split-without-rest /then/split',
    ],
    [
      'own',
      'a fixed part beside percentages of 100',
      split({ percent: '100' }, { fixed: '5' }),
      'rules.split-without-rest /then/split',
    ],
    [
      'own',
      'a fixed part beside a percentage, without a remainder',
      split({ percent: '10' }, { fixed: '5' }),
      'rules.split-incomplete /then/split',
    ],
    [
      'own',
      'a part of nothing',
      split({ fixed: '0.00' }, { remainder: true }),
      'rules.split-part-zero /then/split/0/fixed',
    ],
    [
      'own',
      'a part of two kinds',
      split({ fixed: '5', percent: '5' }, { remainder: true }),
      'rules.invalid-split-part /then/split/0',
    ],
    ['own', 'a part of no kind', split({}, { remainder: true }), 'rules.invalid-split-part /then/split/0'],
    ['own', 'one part', split({ remainder: true }), 'rules.invalid-value /then/split'],
    [
      'own',
      'a negative part',
      split({ fixed: '-5' }, { remainder: true }),
      'rules.invalid-value /then/split/0/fixed',
    ],
    ['own', 'no tags', { tags: [] }, 'rules.invalid-value /then/tags'],
    ['own', 'a blank note', { note: ' ' }, 'rules.invalid-value /then/note'],
    ['own', 'a stop that is false', { stop: false }, 'rules.invalid-value /then/stop'],
    ['own', 'an action that does not exist', { note: 'x', delete: true }, 'rules.unknown-field /then/delete'],
  ])('%s: %s', (_, __, then, expected) => {
    expect(faultsOf({ then })).toEqual([expected]);
  });

  it.each<[string, object]>([
    ['a split of fixed parts alone', split({ fixed: '60' }, { fixed: '40' })],
    ['percentages that add up to 100', split({ percent: '33.3' }, { percent: '66.7' })],
    ['to stop, and nothing else', { stop: true }],
  ])('but not %s', (_, then) => {
    expect(faultsOf({ then })).toEqual([]);
  });
});
