import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RuleActions } from '../domain/actions.js';
import { compileRules } from '../domain/compile-rules.js';
import { type Condition } from '../domain/condition.js';
import { aRule, aSubject, categoryIdOf, ruleIdOf } from '../domain/rule.builders.js';
import { type RuleDefinition, ruleStages } from '../domain/rule.js';
import { findUnreachable } from './find-unreachable.js';

const has = (value: string, more: object = {}): Condition =>
  ({ field: 'description', operator: 'contains', value, ...more }) as Condition;
const out: Condition = { field: 'direction', operator: 'is', value: 'out' };
const file: RuleActions = { categoryId: categoryIdOf(1) };

/** Whether the second of two rules does nothing, where the first one has the higher priority. */
const isBehind = (first: Partial<RuleDefinition>, second: Partial<RuleDefinition>): boolean => {
  const rules = [
    aRule(has('uber'), { number: 1, priority: 1, ...first }),
    aRule(has('uber'), { number: 2, ...second }),
  ];
  return findUnreachable(rules).get(ruleIdOf(2)) === ruleIdOf(1);
};

describe('a rule that can do nothing', () => {
  it.each<[string, Condition, Condition]>([
    ['the same', has('uber'), has('uber')],
    ['a longer text', has('uber'), has('Über Eats')],
    ['the whole text', has('uber'), { field: 'description', operator: 'is', value: 'Uber BV' }],
    ['one of several', has('uber'), { field: 'description', operator: 'one-of', value: ['uber', 'Uber BV'] }],
    ['a part more', has('uber'), { all: [out, has('uber')] }],
    ['both parts and more', { all: [out, has('uber')] }, { all: [has('uber eats'), has('x'), out] }],
    ['one alternative', { any: [has('cab'), has('uber')] }, has('uber')],
    ['alternatives, each', { any: [has('cab'), has('uber')] }, { any: [has('ubers'), has('cabs')] }],
    ['the same negation', has('uber', { not: true }), { all: [out, has('uber', { not: true })] }],
    ['the same of none', { none: [has('uber')] }, { all: [{ none: [has('uber')] }, out] }],
  ])('is one that asks for %s', (_, first, second) => {
    expect(isBehind({ when: first }, { when: second })).toBe(true);
  });

  it.each<[string, Condition, Condition]>([
    ['less', has('uber eats'), has('uber')],
    ['something else', has('uber'), has('cab')],
    ['another field', has('uber'), { field: 'reference', operator: 'contains', value: 'uber' }],
    ['the contrary', has('uber'), has('uber', { not: true })],
    ['a longer text not', has('uber', { not: true }), has('uber eats', { not: true })],
    ['one alternative more', has('uber'), { any: [has('uber'), has('cab')] }],
    ['one part less', { all: [has('uber'), out] }, has('uber')],
    ['the start', { field: 'description', operator: 'starts-with', value: 'u' }, has('uber')],
  ])('is not one that asks for %s', (_, first, second) => {
    expect(isBehind({ when: first }, { when: second })).toBe(false);
  });

  it.each<[string, Partial<RuleDefinition>, Partial<RuleDefinition>, boolean]>([
    ['another category', { then: file }, { then: { categoryId: categoryIdOf(2) } }, true],
    ['a tag that is not there', { then: file }, { then: { tags: ['a'] } }, false],
    ['a tag that is there', { then: { tags: ['a', 'b'] } }, { then: { tags: ['a'] } }, true],
    ['a note beside', { then: file }, { then: { ...file, note: 'x' } }, false],
    ['a note behind a stop', { then: { ...file, stop: true } }, { then: { note: 'x' } }, true],
    ['a stop of its own', { then: file }, { then: { ...file, stop: true } }, false],
    ['a word in a later stage', { stage: 'main' }, { stage: 'post' }, false],
    ['a later stage behind a stop', { then: { stop: true } }, { stage: 'post' }, true],
    ['an earlier stage', { stage: 'post', then: { stop: true } }, { stage: 'main' }, false],
    ['a higher priority', {}, { priority: 2 }, false],
    ['a rule in shadow mode before it', { mode: 'shadow' }, {}, false],
    ['shadow mode itself', {}, { mode: 'shadow' }, true],
    ['a rule before it that is off', { mode: 'off' }, {}, false],
    ['being off', {}, { mode: 'off' }, false],
  ])('has %s: %#', (_, first, second, expected) => {
    expect(isBehind(first, second)).toBe(expected);
  });

  it.each<[string, 'percent' | 'fixed', boolean]>([
    ['shares, which every amount has', 'percent', true],
    ['a fixed part, which may be more than the amount', 'fixed', false],
  ])('stands behind a split into %s', (_, kind, expected) => {
    const part = kind === 'fixed' ? { fixed: '5.00' } : { percent: '40' };
    const split = [
      { categoryId: categoryIdOf(1), ...part },
      { categoryId: categoryIdOf(2), remainder: true as const },
    ];
    expect(isBehind({ then: { split } }, { then: file })).toBe(expected);
  });

  it('is not one that sees the counterparty which rules have set by then', () => {
    const when: Condition = { field: 'counterparty', operator: 'contains', value: 'uber' };
    const first = { when, then: { stop: true } } as const;
    expect(isBehind({ ...first, stage: 'pre' }, { when, stage: 'main' })).toBe(false);
    expect(isBehind(first, { when })).toBe(true);
  });

  const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'c');
  const comparison = fc.record({
    field: fc.constantFrom('description', 'counterparty'),
    operator: fc.constantFrom('contains', 'is', 'starts-with', 'ends-with'),
    value: word,
    not: fc.constantFrom(undefined, undefined, true),
  }) as fc.Arbitrary<Condition>;
  const condition = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 2 }).map((none) => ({ none })),
    ),
  })).tree;
  const actions = fc
    .record(
      {
        categoryId: fc.constantFrom(categoryIdOf(1), categoryIdOf(2)),
        counterparty: word,
        tags: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
        note: word,
        stop: fc.constant(true as const),
      },
      { requiredKeys: [] },
    )
    .filter((then) => Object.keys(then).length > 0);
  const rule = fc.record({
    when: condition,
    then: actions,
    stage: fc.constantFrom(...ruleStages),
    priority: fc.integer({ min: 0, max: 2 }),
  });
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 4 })
    .map((letters) => letters.join(''));

  const small = { memoSize: 8 };

  it('could be left out without a difference to any record', () => {
    let met = 0;
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(text, fc.option(text)), { minLength: 1, maxLength: 8 }),
        (drafts, texts) => {
          const rules = drafts.map(({ when, ...facts }, number) => aRule(when, { number, ...facts }));
          for (const id of findUnreachable(rules).keys()) {
            met++;
            const [all, others] = [
              compileRules(rules, small),
              compileRules(
                rules.filter((one) => one.id !== id),
                small,
              ),
            ];
            for (const [description, counterparty] of texts) {
              const subject = aSubject({ description, counterparty });
              expect(all.decide(subject)?.effect ?? {}).toEqual(others.decide(subject)?.effect ?? {});
            }
          }
        },
      ),
      { numRuns: 1_500 },
    );
    expect(met).toBeGreaterThan(20);
  });
});

describe('thousands of rules', () => {
  it('are looked through without comparing each with each', () => {
    const rules = Array.from({ length: 5_000 }, (_, number) =>
      aRule({ all: [out, has(`payee number ${number} of ${number % 977} in the high street`)] }, { number }),
    );
    const wide = aRule(has('payee number 7 of'), { number: 9_999, priority: 5 });
    expect([...findUnreachable([...rules, wide])]).toEqual([[ruleIdOf(7), wide.id]]);
  });
});
