import { type Currency, minorDigits } from '@balance/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { compileRules } from '../compile-rules.js';
import { type Condition } from '../condition.js';
import { foldText } from '../fold-text.js';
import { type Comparison } from '../operators/operators.js';
import { foldPattern } from '../patterns/fold-pattern.js';
import { aRule, aSubject } from '../rule.builders.js';
import { type RuleDefinition } from '../rule.js';
import { type RuleSubject } from '../subject.js';

/** The same question answered without index, memo or shared tests. */
function holdsNaively(condition: Condition, subject: RuleSubject): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsNaively(part, subject));
  if ('any' in condition) return condition.any.some((part) => holdsNaively(part, subject));
  if (condition.operator === 'between') {
    const { min, max, direction } = condition.value;
    const size = Math.abs(Number(subject.amountMinor)) / 10 ** minorDigits(subject.currency);
    const sign = { in: 1, out: -1 }[direction ?? 'in'];
    if (direction && Math.sign(Number(subject.amountMinor)) !== sign) return false;
    return size >= Number(min ?? 0) && size <= Number(max ?? Infinity);
  }
  const text = subject[condition.field];
  if (text === null) return false;
  switch (condition.operator) {
    case 'contains':
      return foldText(text).includes(foldText(condition.value));
    case 'is':
      return foldText(text) === foldText(condition.value);
    case 'matches':
      return RE2JS.compile(foldPattern(condition.value), RE2JS.CASE_INSENSITIVE).test(foldText(text));
  }
}

// Few letters, so that texts and values meet often; some of them fold.
const letter = fc.constantFrom(
  'a',
  'b',
  'B',
  'É',
  'e',
  ' ',
  'ß',
  's',
  'σ',
  'Σ',
  'ς',
  'я',
  'Й',
  '家',
  '🍕',
  'k',
  '\u212a',
);
const text = (maxLength: number) => fc.string({ unit: letter, maxLength });
const value = text(5).filter((part) => foldText(part) !== '');
const field = fc.constantFrom('description' as const, 'counterparty' as const);

const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3 },
    letter,
    fc.constantFrom(
      '.',
      '\\w',
      '\\S',
      '[ab]',
      '[^aé]',
      '[^\\]σ]',
      '\\b',
      '^',
      '$',
      '\\.',
      '(?i)',
      'a{2}',
      'b{0,2}',
      '\\Qa\\E',
    ),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '*', '+', '?', '{2}', '{0}', '+?'))
      .map(([inner, repeat]) => `(${inner})${repeat}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `${one}|${other}`),
  ),
}));

const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ field, operator: fc.constantFrom('contains' as const, 'is' as const), value }),
  fc.record({ field, operator: fc.constant('matches' as const), value: pattern }),
  fc.record({
    field: fc.constant('amount' as const),
    operator: fc.constant('between' as const),
    value: fc.oneof(
      fc.constantFrom({ min: '1' }, { max: '1.5' }, { min: '0.125', max: '2' }),
      fc.constantFrom({ direction: 'in' as const }, { direction: 'out' as const, min: '1.01' }),
    ),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const rules: fc.Arbitrary<RuleDefinition[]> = fc
  .array(
    fc.record({
      when: condition,
      priority: fc.integer({ min: 0, max: 40 }),
      mode: fc.constantFrom('live' as const, 'off' as const),
    }),
    {
      maxLength: 12,
    },
  )
  .map((drafts) => drafts.map(({ when, ...facts }, number) => aRule(when, { ...facts, number })));
const subject: fc.Arbitrary<RuleSubject> = fc
  .record({
    description: text(12),
    counterparty: fc.option(text(6)),
    amountMinor: fc.bigInt(-300n, 300n),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  })
  .map((facts) => aSubject({ ...facts, currency: facts.currency as Currency }));

describe('the indexed rule set', () => {
  it('decides as a search through all rules does', () => {
    fc.assert(
      fc.property(rules, fc.array(subject, { minLength: 1, maxLength: 8 }), (definitions, unique) => {
        const subjects = [...unique, ...unique];
        const ruleSet = compileRules(definitions, { memoSize: 2 });
        const decided = subjects.map((each) => ruleSet.decide(each));
        subjects.forEach((each, index) => {
          const holding = definitions.filter(({ mode, when }) => mode === 'live' && holdsNaively(when, each));
          const highest = Math.max(...holding.map(({ priority }) => priority));
          const expected = holding.filter(({ priority }) => priority === highest).map(({ name }) => name);
          if (holding.length === 0) expect(decided[index]).toBeUndefined();
          else expect(expected).toContain(decided[index]?.decidedBy?.name);
        });
      }),
      { numRuns: 400 },
    );
  });
});
