import { describe, expect, it } from '@jest/globals';
import { type Condition } from '../condition.js';
import { type HoldsCase, holds } from './behaviour.builders.js';

const isEmpty: Condition = { field: 'counterparty', operator: 'is-empty' };
const uber: Condition = { field: 'counterparty', operator: 'contains', value: 'uber' };
const [missing, blank, spaces] = [{ counterparty: null }, { counterparty: '' }, { counterparty: ' \t' }];
const someone = { counterparty: 'Uber BV' };

const cases: HoldsCase[] = [
  ['Firefly', 'a missing field is empty', isEmpty, missing, true],
  ['Actual', 'a blank text is empty', isEmpty, blank, true],
  ['own', 'a text of spaces is empty', isEmpty, spaces, true],
  ['both', 'a text is not', isEmpty, someone, false],
  ['Firefly', 'has any: the opposite', { ...isEmpty, not: true }, someone, true],
  ['Firefly', 'has any, of a missing field', { ...isEmpty, not: true }, missing, false],
  ['both', 'a missing field contains nothing', uber, missing, false],
  [
    'both',
    'a missing field is no text',
    { field: 'counterparty', operator: 'is', value: 'x' },
    missing,
    false,
  ],
  [
    'both',
    'it is none of several',
    { field: 'counterparty', operator: 'one-of', value: ['x'] },
    missing,
    false,
  ],
  [
    'own',
    'it starts with nothing',
    { field: 'counterparty', operator: 'starts-with', value: 'u' },
    missing,
    false,
  ],
  [
    'Actual',
    'it matches no pattern',
    { field: 'counterparty', operator: 'matches', value: '.*' },
    missing,
    false,
  ],
  [
    'Actual!',
    'a blank text matches a pattern of nothing; for Actual a missing one does as well',
    { field: 'counterparty', operator: 'matches', value: '^$' },
    blank,
    true,
  ],
  ['Firefly', 'does not contain holds for a missing field', { ...uber, not: true }, missing, true],
  [
    'Actual!',
    'is not holds for a missing field; for Actual it does for texts, and for payees it does not contain neither',
    { field: 'counterparty', operator: 'is', value: 'x', not: true },
    missing,
    true,
  ],
  ['own', 'none of what a missing field cannot be', { none: [uber] }, missing, true],
  [
    'own',
    'not, and there: two demands',
    {
      all: [
        { ...uber, not: true },
        { ...isEmpty, not: true },
      ],
    },
    missing,
    false,
  ],
  ['own', 'an empty reference', { field: 'reference', operator: 'is-empty' }, { reference: null }, true],
  ['own', 'an empty raw field', { field: 'raw/memo', operator: 'is-empty' }, { raw: { memo: '' } }, true],
  ['own', 'a raw field that is not there', { field: 'raw/memo', operator: 'is-empty' }, { raw: {} }, true],
  ['own', 'a raw field of null', { field: 'raw/memo', operator: 'is-empty' }, { raw: { memo: null } }, true],
  [
    'own',
    'a raw field of zero is not empty',
    { field: 'raw/n', operator: 'is-empty' },
    { raw: { n: 0 } },
    false,
  ],
  [
    'own',
    'a list is no text, so it is empty',
    { field: 'raw/n', operator: 'is-empty' },
    { raw: { n: [1] } },
    true,
  ],
];

describe('empty and missing fields', () => {
  it.each(cases)('%s: %s', (_, __, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected);
  });
});
