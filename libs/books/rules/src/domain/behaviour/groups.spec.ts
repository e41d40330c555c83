import { describe, expect, it } from '@jest/globals';
import { compileRules } from '../compile-rules.js';
import { type Condition } from '../condition.js';
import { aRule, aSubject } from '../rule.builders.js';
import { type HoldsCase, holds } from './behaviour.builders.js';

const yes: Condition = { field: 'description', operator: 'contains', value: 'uber' };
const no: Condition = { field: 'description', operator: 'contains', value: 'lyft' };
const facts = { description: 'Uber trip' };

const cases: HoldsCase[] = [
  ['both', 'all of what holds', { all: [yes, yes] }, facts, true],
  ['both', 'all, but for one', { all: [yes, no] }, facts, false],
  ['both', 'any: one is enough', { any: [no, yes] }, facts, true],
  ['both', 'any: none of them holds', { any: [no, no] }, facts, false],
  [
    'Firefly!',
    'groups in groups; Firefly has one all or one any',
    { all: [yes, { any: [no, yes] }] },
    facts,
    true,
  ],
  ['own', 'none of them holds', { none: [no, no] }, facts, true],
  ['own', 'none, but for one', { none: [no, yes] }, facts, false],
  ['own', 'none of a group of all: one of them does not hold', { none: [{ all: [yes, no] }] }, facts, true],
  ['own', 'none of a group of any', { none: [{ any: [no, yes] }] }, facts, false],
  ['own', 'none of none is any', { none: [{ none: [no, yes] }] }, facts, true],
  ['own', 'none of what is not', { none: [{ ...yes, not: true }] }, facts, true],
];

describe('groups', () => {
  it.each(cases)('%s: %s', (_, __, when, subject, expected) => {
    expect(holds(when, subject)).toBe(expected);
  });

  it.each<[string, Condition]>([
    [
      'description contains "uber" and description does not contain "lyft"',
      { all: [yes, { ...no, not: true }] },
    ],
    ['description does not contain "lyft"', { none: [no] }],
    ['description contains "uber"', { any: [no, yes] }],
    [
      'description is not "lyft" and money out',
      {
        all: [
          { field: 'description', operator: 'is', value: 'lyft', not: true },
          { field: 'direction', operator: 'is', value: 'out' },
        ],
      },
    ],
    ['amount out ≈ 12 ± 7.5%', { field: 'amount', operator: 'approximately', value: '12', direction: 'out' }],
    ['not amount > 100', { field: 'amount', operator: 'more-than', value: '100', not: true }],
    [
      'weekday saturday, sunday and date 2026-03-02 ± 2 days',
      {
        all: [
          { field: 'date', operator: 'weekday', value: ['saturday', 'sunday'] },
          { field: 'date', operator: 'approximately', value: '2026-03-02' },
        ],
      },
    ],
    [
      'description is one of "a", "b", "c" and 2 more',
      { field: 'description', operator: 'one-of', value: ['a', 'b', 'c', 'uber trip', 'd'] },
    ],
    [
      'no tags and raw/mcc = 5411',
      {
        all: [
          { field: 'tags', operator: 'is-empty' },
          { field: 'raw/mcc', operator: 'equals', value: '5411' },
        ],
      },
    ],
  ])('are explained: %s', (why, when) => {
    const outcome = compileRules([aRule(when)]).decide(aSubject({ ...facts, raw: { mcc: 5411 } }));
    expect(outcome?.matched[0]?.matchedOn).toBe(why);
  });
});
