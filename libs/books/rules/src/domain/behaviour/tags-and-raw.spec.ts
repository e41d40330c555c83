import { describe, expect, it } from '@jest/globals';
import { type Condition } from '../condition.js';
import { type HoldsCase, holds } from './behaviour.builders.js';

const has = (value: string): Condition => ({ field: 'tags', operator: 'has', value });
const oneOf = (...value: string[]): Condition => ({ field: 'tags', operator: 'one-of', value });
const [none, some] = [{ tags: [] }, { tags: ['Holiday', 'Rome'] }];
const row = {
  raw: { 'Paid out': '12.50', merchant: { mcc: 5411, name: 'LIDL' }, refs: ['A1', 'B2'], 'a/b~c': 'x' },
};
const number = (
  operator: 'equals' | 'less-than' | 'at-most' | 'more-than' | 'at-least',
  value: string,
): Condition => ({
  field: 'raw/Paid out',
  operator,
  value,
});

const cases: HoldsCase[] = [
  ['both', 'a tag, heeding no case', has('holiday'), some, true],
  ['both', 'a tag is compared as a whole', has('holi'), some, false],
  ['both', 'a tag that is not there', has('work'), some, false],
  ['both', 'no tags, no tag', has('work'), none, false],
  ['Firefly', 'inverted', { none: [has('work')] }, some, true],
  ['Actual', 'has all of several tags', { all: [has('holiday'), has('rome')] }, some, true],
  ['Actual', 'has all, but for one', { all: [has('holiday'), has('paris')] }, some, false],
  ['Actual', 'has any of several tags', oneOf('paris', 'rome'), some, true],
  ['Actual', 'has none of several tags', oneOf('paris', 'york'), some, false],
  ['Firefly', 'has any tag', { field: 'tags', operator: 'is-empty', not: true }, some, true],
  ['Firefly', 'has no tag', { field: 'tags', operator: 'is-empty' }, none, true],
  [
    'own',
    'a raw field by its name, with a space',
    { field: 'raw/Paid out', operator: 'is', value: '12.50' },
    row,
    true,
  ],
  [
    'own',
    'a raw field by its path',
    { field: 'raw/merchant/name', operator: 'contains', value: 'lidl' },
    row,
    true,
  ],
  [
    'own',
    'a raw number as text',
    { field: 'raw/merchant/mcc', operator: 'starts-with', value: '54' },
    row,
    true,
  ],
  ['own', 'an entry of a raw list', { field: 'raw/refs/1', operator: 'is', value: 'b2' }, row, true],
  [
    'own',
    'a raw name that has to be escaped',
    { field: 'raw/a~1b~0c', operator: 'is', value: 'x' },
    row,
    true,
  ],
  [
    'own',
    'a raw path that leads nowhere',
    { field: 'raw/merchant/x/y', operator: 'is', value: 'x' },
    row,
    false,
  ],
  ['own', 'nothing is inherited', { field: 'raw/constructor', operator: 'is-empty' }, row, true],
  ['own', 'names are exact', { field: 'raw/paid out', operator: 'is-empty' }, row, true],
  ['own', 'a raw text as a number', number('equals', '12.5'), row, true],
  ['own', 'a raw number below', number('less-than', '12.50'), row, false],
  ['own', 'a raw number at most', number('at-most', '12.50'), row, true],
  ['own', 'a raw number above', number('more-than', '12.49'), row, true],
  ['own', 'a raw number at least', number('at-least', '12.51'), row, false],
  ['own', 'a raw number has a sign', number('more-than', '-20'), { raw: { 'Paid out': '-12.50' } }, true],
  [
    'own',
    'what is no plain decimal is no number',
    number('at-least', '0'),
    { raw: { 'Paid out': '12,50' } },
    false,
  ],
  [
    'own',
    'what is no number is not below one either',
    number('less-than', '1'),
    { raw: { 'Paid out': 'EUR 0' } },
    false,
  ],
  [
    'own',
    'a raw number between two',
    { field: 'raw/merchant/mcc', operator: 'between', value: { min: '5400', max: '5411' } },
    row,
    true,
  ],
  ['own', 'a record without raw words', { field: 'raw/x', operator: 'is', value: 'x' }, {}, false],
];

describe('tags and raw fields', () => {
  it.each(cases)('%s: %s', (_, __, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected);
  });
});
