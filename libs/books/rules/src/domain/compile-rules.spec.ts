import { describe, expect, it } from '@jest/globals';
import { compileRules } from './compile-rules.js';
import { type Condition } from './condition.js';
import { UnusableRule } from './errors.js';
import { type Comparison } from './operators/operators.js';
import { aRule, aSubject, categoryIdOf, ruleIdOf } from './rule.builders.js';

const contains = (
  value: string,
  field: 'description' | 'counterparty' | 'reference' = 'description',
): Comparison => ({
  field,
  operator: 'contains',
  value,
});
const amount = (value: object): Comparison => ({ field: 'amount', operator: 'between', value });

const winner = (rules: Parameters<typeof compileRules>[0], subject = aSubject()) =>
  compileRules(rules).decide(subject)?.decidedBy?.name;

describe('a set of rules', () => {
  it('decides nothing when it is empty', () => {
    expect(compileRules([]).decide(aSubject())).toBeUndefined();
  });

  it('reports the rule, its version, its category and why it matched', () => {
    const when = { all: [contains('Uber'), amount({ max: '50', direction: 'out' })] };
    expect(compileRules([aRule(when, { version: 7 })]).decide(aSubject())).toMatchObject({
      effect: { categoryId: categoryIdOf(1) },
      decidedBy: {
        ruleId: ruleIdOf(1),
        version: 7,
        name: 'Rule 1',
        matchedOn: 'description contains "Uber" and amount out ≤ 50',
      },
      confidence: 1,
    });
  });

  it('names the alternative that held, and cuts a long explanation', () => {
    const when = { any: [contains('lyft'), contains('uber'), contains('card')] };
    expect(compileRules([aRule(when)]).decide(aSubject())?.decidedBy?.matchedOn).toBe(
      'description contains "uber"',
    );
    const long = { all: Array.from({ length: 20 }, () => contains('uber')) };
    expect(compileRules([aRule(long)]).decide(aSubject())?.decidedBy?.matchedOn).toHaveLength(160);
  });

  it('leaves disabled rules out, even one that would not compile', () => {
    const broken: Condition = { field: 'description', operator: 'matches', value: '(' };
    const rules = [aRule(broken, { mode: 'off' }), aRule(contains('uber'), { number: 2 })];
    expect(compileRules(rules).size).toBe(1);
    expect(winner(rules)).toBe('Rule 2');
  });

  it('names the stored rule that no longer compiles', () => {
    const broken = aRule({ field: 'description', operator: 'matches', value: 'a(' }, { version: 3 });
    const compile = () => compileRules([broken]);
    expect(compile).toThrow(UnusableRule);
    expect(compile).toThrow(/Rule "Rule 1" .* version 3\) cannot be used: missing closing \)/);
  });

  it.each<[string, Parameters<typeof aRule>[1] & object, Parameters<typeof aRule>[1] & object, string]>([
    ['the higher priority first', { priority: 1 }, { priority: 2 }, 'Rule 2'],
    ['a negative priority last', { priority: -1 }, {}, 'Rule 2'],
    ['the lower id of equal rules', {}, {}, 'Rule 1'],
  ])('takes %s', (_, first, second, expected) => {
    const rules = [
      aRule(contains('uber'), { ...first, number: 1 }),
      aRule(contains('uber'), { ...second, number: 2 }),
    ];
    expect(winner(rules)).toBe(expected);
    expect(winner(rules.toReversed())).toBe(expected);
  });

  it.each<[string, Condition, Condition]>([
    ['the longer text', contains('uber'), contains('uber bv')],
    [
      'the whole text over a part',
      contains('card payment uber b'),
      { field: 'counterparty', operator: 'is', value: 'uber bv' },
    ],
    ['text over amount', amount({ min: '1', max: '99', direction: 'out' }), contains('card payment uber')],
    ['two demands over one', contains('uber'), { all: [contains('uber'), amount({ direction: 'out' })] }],
    ['one alternative at its weakest', { any: [contains('uber bv'), contains('ub')] }, contains('uber')],
    [
      'a literal over an open pattern',
      { field: 'description', operator: 'matches', value: '\\w+' },
      contains('ub'),
    ],
  ])('takes the more specific of equal priority: %s', (_, general, specific) => {
    expect(winner([aRule(general, { number: 1 }), aRule(specific, { number: 2 })])).toBe('Rule 2');
  });

  it('falls back to the next rule when the amount of the first does not fit', () => {
    const rules = [
      aRule({ all: [contains('uber'), amount({ min: '100' })] }, { number: 1, priority: 9 }),
      aRule(amount({ direction: 'out' }), { number: 2 }),
    ];
    expect(winner(rules)).toBe('Rule 2');
    expect(winner(rules, aSubject({ amountMinor: -10_000n }))).toBe('Rule 1');
    expect(winner(rules, aSubject({ amountMinor: 1n }))).toBeUndefined();
  });

  it.each<[string, Condition, boolean]>([
    ['all of two that hold', { all: [contains('uber'), contains('card')] }, true],
    ['all with one that does not', { all: [contains('uber'), contains('lyft')] }, false],
    ['any with one that holds', { any: [contains('lyft'), contains('uber')] }, true],
    ['any with none that holds', { any: [contains('lyft'), contains('bolt')] }, false],
    ['all within any', { any: [contains('lyft'), { all: [contains('uber'), contains('card')] }] }, true],
    ['any within all', { all: [{ any: [contains('lyft'), contains('bolt')] }, contains('uber')] }, false],
    ['any of a text and an amount', { any: [contains('lyft'), amount({ max: '12.50' })] }, true],
    ['fields apart from each other', { all: [contains('card', 'counterparty')] }, false],
    ['a field that is missing', contains('uber', 'reference'), false],
    ['a missing field as an alternative', { any: [contains('uber', 'reference'), contains('uber')] }, true],
  ])('combines conditions: %s', (_, when, expected) => {
    expect(winner([aRule(when)]) !== undefined).toBe(expected);
  });

  it('answers the same for a text that it remembers, and for more texts than it remembers', () => {
    // Without a literal that it needs, so that its answers are remembered.
    const pattern: Condition = { field: 'description', operator: 'matches', value: '[7]' };
    const rules = compileRules([aRule(pattern)], { memoSize: 2 });
    const shops = Array.from({ length: 30 }, (_, number) => `Shop ${number % 10}.`);
    const matched = shops.filter((description) => rules.decide(aSubject({ description })));
    expect(matched).toEqual(['Shop 7.', 'Shop 7.', 'Shop 7.']);
  });
});
