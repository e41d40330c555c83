import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Currency } from '@balance/kernel';
import { compileRules, type RuleId } from '@balance/rules';
import { type LearnedDecision, subjectOf } from '../../domain/learn/learned-decision.js';
import { payeeOf } from './payee-of.js';
import { categoryIdOf } from './learn.builders.js';
import { proposeRules } from './propose-rules.js';

const words = [
  'corner',
  'cafe',
  'cafeteria',
  'swift',
  'cabs',
  'cab',
  'CARD PAYMENT',
  'Café',
  '0042',
  '12/03',
  '*',
  'x',
];

const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));

/** Few words, categories and amounts, so that they meet often. */
const decision: fc.Arbitrary<LearnedDecision> = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 40 })),
  counterparty: fc.option(fc.oneof(text, fc.constant('')), { freq: 2 }),
  amountMinor: fc.bigInt(-300n, 300n).map((n) => n * 50n),
  currency: fc.constantFrom('GBP' as Currency, 'JPY' as Currency),
  bookedOn: fc.constant('2026-03-01'),
  categoryId: fc.integer({ min: 1, max: 3 }).map(categoryIdOf),
});

const ruleId = categoryIdOf(9) as string as RuleId;

/** Some decisions, each made several times. */
const history = fc
  .array(fc.tuple(decision, fc.integer({ min: 1, max: 6 })), { maxLength: 15 })
  .map((made) => made.flatMap(([one, times]) => Array.from({ length: times }, () => ({ ...one }))));

describe('whatever people have decided, a proposed rule', () => {
  it('holds for what it was made of, and for nothing that they decided otherwise', () => {
    fc.assert(
      fc.property(history, (decisions) => {
        for (const { draft, decisions: madeOf, categoryId, agreeing } of proposeRules(decisions)) {
          const rule = compileRules([{ ...draft, id: ruleId, version: 1 }]);
          const held = decisions.filter((one) => rule.decide(subjectOf(one)) !== undefined);
          expect(held.every((one) => one.categoryId === categoryId)).toBe(true);
          expect(held).toHaveLength(agreeing);
          expect(madeOf.every((one) => held.includes(one))).toBe(true);
          expect(madeOf.length).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes neither a large part of what comes in nor much of other payees', () => {
    fc.assert(
      fc.property(history, history, (decisions, others) => {
        const recent = [...decisions, ...others];
        for (const { draft, held, payee } of proposeRules(decisions, { recent })) {
          const rule = compileRules([{ ...draft, id: ruleId, version: 1 }]);
          const taken = recent.filter((one) => rule.decide(subjectOf(one)) !== undefined);
          expect(taken).toHaveLength(held);
          if (recent.length >= 50) expect(held).toBeLessThanOrEqual(recent.length * 0.2);
          const strangers = taken.filter((one) => payeeOf(one) !== payee);
          expect(strangers.length).toBeLessThanOrEqual(held * 0.2);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same each time, whatever else is asked', () => {
    fc.assert(
      fc.property(history, (decisions) => {
        const all = proposeRules(decisions);
        expect(proposeRules(decisions)).toEqual(all);
        const only = new Set(all.slice(0, 1).map(({ payee }) => payee));
        expect(proposeRules(decisions, { only })).toEqual(all.filter(({ payee }) => only.has(payee)));
      }),
      { numRuns: 25 },
    );
  });
});
