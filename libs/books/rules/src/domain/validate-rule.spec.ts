import { describe, expect, it } from '@jest/globals';
import { categoryIdOf } from './rule.builders.js';
import { validateRule } from './validate-rule.js';

const uber = { field: 'description', operator: 'contains', value: 'uber' };
const aDraft = (facts: object = {}) => ({
  name: 'Rides',
  when: uber,
  then: { categoryId: categoryIdOf(1) },
  ...facts,
});
const nested = (depth: number): object => (depth === 0 ? uber : { all: [nested(depth - 1)] });
const matches = (value: string) => ({ field: 'description', operator: 'matches', value });
const amount = (value: unknown) => ({ field: 'amount', operator: 'between', value });

const faultsOf = (input: unknown): string[] => {
  const result = validateRule(input);
  return result.outcome === 'valid' ? [] : result.faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('validateRule', () => {
  it('fills in what is left out', () => {
    expect(validateRule(aDraft())).toEqual({
      outcome: 'valid',
      rule: { ...aDraft(), stage: 'main', priority: 0, mode: 'live' },
    });
  });

  it.each([
    ['groups in groups', { all: [uber, { any: [uber, amount({ min: '1' })] }] }],
    ['the deepest nesting', nested(5)],
    ['the largest condition', { any: Array.from({ length: 50 }, () => uber) }],
    ['equal bounds of an amount', amount({ min: '1.50', max: '1.5' })],
    ['the longest pattern', matches('a'.repeat(500))],
  ])('accepts %s', (_, when) => {
    expect(faultsOf(aDraft({ when }))).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', null, ['rules.invalid-value ']],
    ['nothing', {}, ['rules.invalid-value /name', 'rules.invalid-value /when', 'rules.invalid-value /then']],
    ['a blank name', aDraft({ name: ' ' }), ['rules.invalid-value /name']],
    ['a fraction as priority', aDraft({ priority: 1.5 }), ['rules.invalid-value /priority']],
    ['an unknown field', aDraft({ 'a/b~c': 1 }), ['rules.unknown-field /a~1b~0c']],
    [
      'a category that is no id',
      aDraft({ then: { categoryId: 'x' } }),
      ['rules.invalid-value /then/categoryId'],
    ],
  ])('refuses %s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
  });

  it.each<[string, unknown, string[]]>([
    ['a text', 'uber', ['rules.invalid-value /when']],
    ['an empty object', {}, ['rules.no-such-field /when/field']],
    ['an unknown operator', { ...uber, operator: 'like' }, ['rules.no-such-operator /when/operator']],
    [
      'a field that the operator cannot read',
      { ...uber, field: 'amount' },
      ['rules.no-such-operator /when/operator'],
    ],
    ['an unknown key', { ...uber, flags: 'i' }, ['rules.unknown-field /when/flags']],
    ['two groups in one', { all: [uber], any: [uber] }, ['rules.unknown-field /when/any']],
    ['an empty group', { all: [] }, ['rules.invalid-value /when/all']],
    ['a group that is no list', { any: uber }, ['rules.invalid-value /when/any']],
    ['a number for a text', { ...uber, value: 5 }, ['rules.invalid-value /when/value']],
    ['a text that folds away', { ...uber, value: ' \u0301 ' }, ['rules.empty-text /when/value']],
    ['a text that is too long', { ...uber, value: 'x'.repeat(201) }, ['rules.invalid-value /when/value']],
    [
      'a fault deep inside',
      { all: [uber, { any: [uber, matches('(')] }] },
      ['rules.invalid-pattern /when/all/1/any/1/value'],
    ],
    [
      'two faults',
      { all: [matches('('), matches('[')] },
      ['rules.invalid-pattern /when/all/0/value', 'rules.invalid-pattern /when/all/1/value'],
    ],
    ['nesting that is too deep', nested(6), ['rules.condition-too-deep /when/all/0/all/0/all/0/all/0/all/0']],
    ['hostile nesting', nested(5_000), ['rules.condition-too-deep /when/all/0/all/0/all/0/all/0/all/0']],
    [
      'too many comparisons',
      { any: Array.from({ length: 51 }, () => uber) },
      ['rules.condition-too-large /when'],
    ],
    ['a long pattern', matches('a'.repeat(501)), ['rules.pattern-too-long /when/value']],
    ['a huge pattern', matches('(\\pL{40}){25}'), ['rules.pattern-too-complex /when/value']],
    ['an amount without bounds', amount({}), ['rules.empty-range /when/value']],
    ['an amount between nothing', amount({ min: '2', max: '1.99' }), ['rules.empty-range /when/value']],
    ['a negative bound', amount({ min: '-2' }), ['rules.invalid-value /when/value/min']],
    [
      'bounds that are no decimals',
      amount({ min: '1e3', max: '1,50' }),
      ['rules.invalid-value /when/value/min', 'rules.invalid-value /when/value/max'],
    ],
    ['a number as a bound', amount({ min: 2 }), ['rules.invalid-value /when/value/min']],
    ['an unknown direction', amount({ direction: 'up' }), ['rules.invalid-value /when/value/direction']],
  ])('refuses a condition that is %s', (_, when, expected) => {
    expect(faultsOf(aDraft({ when }))).toEqual(expected);
  });

  it.each([
    ['ab[z-a]c', 'invalid character class range at position 3: z-a', 3],
    ['a**', 'invalid nested repetition operator at position 1: **', 1],
    ['x(?=y)', 'invalid or unsupported Perl syntax at position 1: (?=', 1],
    ['a(b', 'missing closing )', undefined],
    ['a\\', 'trailing backslash at end of expression', undefined],
    ['(a)\\1', 'invalid escape sequence at position 3: \\1', 3],
  ])('says what is wrong with the pattern %j, and where', (value, message, position) => {
    expect(validateRule(aDraft({ when: matches(value) }))).toEqual({
      outcome: 'invalid',
      faults: [
        {
          code: 'rules.invalid-pattern',
          pointer: '/when/value',
          message,
          ...(position !== undefined && { position }),
        },
      ],
    });
  });
});
