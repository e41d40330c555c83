import { type Currency } from '@balance/kernel';
import fc from 'fast-check';
import { type RuleActions } from '../domain/actions.js';
import { type Condition } from '../domain/condition.js';
import { foldText } from '../domain/fold-text.js';
import { type Comparison } from '../domain/operators/operators.js';
import { aRule, aSubject, categoryIdOf } from '../domain/rule.builders.js';
import { type RuleDefinition, ruleStages } from '../domain/rule.js';
import { type RuleSubject } from '../domain/subject.js';

// Few letters, so that texts and values meet often; some of them fold.
const letter = fc.constantFrom(...'abBÉe ßsσΣςяЙ家k', '🍕', '\u212a');
const text = (maxLength: number) => fc.string({ unit: letter, maxLength });
const value = text(5).filter((part) => foldText(part) !== '');
const values = fc.array(value, { minLength: 1, maxLength: 3 });
const not = fc.constantFrom(undefined, undefined, true as const);
const few = <Value>(item: fc.Arbitrary<Value>) => fc.array(item, { minLength: 1, maxLength: 3 });

const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3 },
    letter,
    fc.constantFrom('.', '\\w', '\\S', '[ab]', '[^aé]', '[^\\]σ]', '\\b', '^', '$', '\\.', '(?i)'),
    fc.constantFrom('a{2}', 'b{0,2}', '\\Qa\\E'),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '*', '+', '?', '{2}', '{0}', '+?'))
      .map(([inner, repeat]) => `(${inner})${repeat}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `${one}|${other}`),
  ),
}));

const textField = fc.constantFrom(
  'description' as const,
  'counterparty' as const,
  'reference' as const,
  'raw/name' as const,
  'raw/in/0' as const,
);
const part = fc.constantFrom(
  'is' as const,
  'contains' as const,
  'starts-with' as const,
  'ends-with' as const,
);
const textComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ field: textField, operator: part, value, not }),
  fc.record({ field: textField, operator: fc.constant('one-of' as const), value: values, not }),
  fc.record({ field: textField, operator: fc.constant('matches' as const), value: pattern, not }),
  fc.record({ field: textField, operator: fc.constant('is-empty' as const), not }),
  fc.record({
    field: fc.constantFrom('currency' as const, 'account' as const),
    operator: fc.constant('is' as const),
    value: fc.constantFrom('eur', 'JPY', '1000', '2000'),
    not,
  }),
);

const single = fc.constantFrom(
  'equals' as const,
  'less-than' as const,
  'at-most' as const,
  'more-than' as const,
  'at-least' as const,
);
const size = fc.constantFrom<string[]>('0', '1', '1.5', '0.125', '2', '1.01', '100', '3');
const direction = fc.constantFrom(undefined, 'in' as const, 'out' as const);
const amountComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc
    .record({ field: fc.constant('amount' as const), operator: single, value: size, direction, not })
    .map((leaf) => leaf as Comparison),
  fc.record({
    field: fc.constant('amount' as const),
    operator: fc.constant('between' as const),
    value: fc.constantFrom<{ min?: string; max?: string; direction?: 'in' }>(
      { min: '1' },
      { max: '1.5' },
      { min: '0.125', max: '2' },
      { direction: 'in' },
    ),
    not,
  }),
  fc.record({
    field: fc.constant('amount' as const),
    operator: fc.constant('approximately' as const),
    value: size,
    tolerance: fc.constantFrom(undefined, '0.5', '10%', '100%'),
    direction,
    not,
  }),
  fc.record({
    field: fc.constant('direction' as const),
    operator: fc.constant('is' as const),
    value: fc.constantFrom('in' as const, 'out' as const),
    not,
  }),
);

const date = fc.constantFrom('2026-02-26', '2026-02-28', '2026-03-01', '2024-02-29', '2024-12-31');
const dateComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    field: fc.constant('date' as const),
    operator: fc.constantFrom('is' as const, 'before' as const, 'after' as const, 'approximately' as const),
    value: date,
    not,
  }),
  fc.record({
    field: fc.constant('date' as const),
    operator: fc.constant('between' as const),
    value: fc.tuple(date, date).map((days) => ({ from: days.sort()[0]!, to: days.sort()[1]! })),
    not,
  }),
  fc.record({
    field: fc.constant('date' as const),
    operator: fc.constant('day-of-month' as const),
    value: few(fc.constantFrom(1, 28, 29, -1, -2, -31)),
    not,
  }),
  fc.record({
    field: fc.constant('date' as const),
    operator: fc.constant('weekday' as const),
    value: few(fc.constantFrom('monday' as const, 'saturday' as const, 'sunday' as const)),
    not,
  }),
  fc.record({
    field: fc.constant('date' as const),
    operator: fc.constantFrom('month' as const, 'year' as const),
    value: few(fc.constantFrom(1, 2, 12, 2_024)),
    not,
  }),
);

const otherComparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ field: fc.constant('tags' as const), operator: fc.constant('has' as const), value, not }),
  fc.record({
    field: fc.constant('tags' as const),
    operator: fc.constant('one-of' as const),
    value: values,
    not,
  }),
  fc.record({ field: fc.constant('tags' as const), operator: fc.constant('is-empty' as const), not }),
  fc.record({
    field: fc.constant('raw/in/0' as const),
    operator: single,
    value: fc.constantFrom('0', '-1.5', '7'),
    not,
  }),
  fc.record({
    field: fc.constant('raw/in/0' as const),
    operator: fc.constant('between' as const),
    value: fc.constant({ min: '-1.5', max: '7' }),
    not,
  }),
);

const comparison = fc.oneof(
  textComparison,
  textComparison,
  amountComparison,
  dateComparison,
  otherComparison,
);

export const { condition: arbitraryCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.record({ all: few(tie('condition')) }),
    fc.record({ any: few(tie('condition')) }),
    fc.record({ none: few(tie('condition')) }),
  ),
}));

const category = fc.integer({ min: 1, max: 4 }).map(categoryIdOf);
const split = fc.constantFrom<NonNullable<RuleActions['split']>>(
  [
    { categoryId: categoryIdOf(5), percent: '33.3' },
    { categoryId: categoryIdOf(6), remainder: true },
  ],
  [
    { categoryId: categoryIdOf(5), fixed: '1' },
    { categoryId: categoryIdOf(6), remainder: true },
    { categoryId: categoryIdOf(7), remainder: true },
  ],
);
const actions: fc.Arbitrary<RuleActions> = fc
  .record(
    {
      categoryId: category,
      split,
      counterparty: value,
      tags: values,
      note: value,
      review: value,
      stop: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .map(({ split: parts, categoryId, ...rest }) =>
    parts ? { ...rest, split: parts } : { ...rest, ...(categoryId && { categoryId }) },
  );

export const arbitraryRules: fc.Arbitrary<RuleDefinition[]> = fc
  .array(
    fc.record({
      when: arbitraryCondition,
      then: actions,
      priority: fc.integer({ min: 0, max: 3 }),
      stage: fc.constantFrom(...ruleStages),
      mode: fc.constantFrom('live' as const, 'live' as const, 'shadow' as const, 'off' as const),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => drafts.map(({ when, ...facts }, number) => aRule(when, { ...facts, number })));

export const arbitrarySubject: fc.Arbitrary<RuleSubject> = fc
  .record({
    description: text(12),
    counterparty: fc.option(text(6)),
    reference: fc.option(text(3)),
    account: fc.constantFrom('1000', '2000'),
    amountMinor: fc.bigInt(-300n, 300n),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    bookedOn: fc.oneof(date, fc.constantFrom('2025-01-01', '2024-02-28', '2026-01-31', '1969-12-29')),
    tags: fc.array(text(2), { maxLength: 2 }),
    raw: fc.constantFrom<unknown>(
      undefined,
      { name: 'b É', in: ['7'] },
      { name: true, in: [-1.5] },
      { name: null, in: ['7,5'] },
      { in: 'a' },
    ),
  })
  .map((facts) => aSubject({ ...facts, currency: facts.currency as Currency }));
