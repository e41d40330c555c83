import { type Currency } from '@balance/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileRules } from '../compile-rules.js';
import { aRule, aSubject, categoryIdOf } from '../rule.builders.js';
import { splitAmount } from '../split-amount.js';
import { type SplitPart } from '../split-part.js';
import { type Peer } from './behaviour.builders.js';

const fixed = (value: string): SplitPart => ({ categoryId: categoryIdOf(1), fixed: value });
const percent = (value: string): SplitPart => ({ categoryId: categoryIdOf(2), percent: value });
const rest: SplitPart = { categoryId: categoryIdOf(3), remainder: true };

type Case = readonly [Peer, string, SplitPart[], bigint, string, readonly bigint[] | undefined];

const cases: Case[] = [
  ['Actual', 'a fixed amount and the remainder', [fixed('30'), rest], 10_000n, 'EUR', [3_000n, 7_000n]],
  ['Actual', 'a percentage and the remainder', [percent('25'), rest], 10_000n, 'EUR', [2_500n, 7_500n]],
  ['Actual', 'percentages alone', [percent('50'), percent('50')], 10_000n, 'EUR', [5_000n, 5_000n]],
  [
    'Actual',
    'the remainder in equal parts',
    [fixed('10'), rest, rest],
    10_000n,
    'EUR',
    [1_000n, 4_500n, 4_500n],
  ],
  [
    'Actual!',
    'percentages are of the whole; for Actual of what fixed parts leave',
    [fixed('20'), percent('50'), rest],
    10_000n,
    'EUR',
    [2_000n, 5_000n, 3_000n],
  ],
  [
    'Actual!',
    'a cent that is left over goes to the first of equals; for Actual to the last remainder',
    [rest, rest, rest],
    100n,
    'EUR',
    [34n, 33n, 33n],
  ],
  ['own', 'two cents that are left over', [rest, rest, rest], 200n, 'EUR', [67n, 67n, 66n]],
  ['own', 'thirds in percent', [percent('33.33'), percent('33.33'), rest], 100n, 'EUR', [33n, 33n, 34n]],
  ['own', 'a cent goes where rounding took most', [percent('33.3'), percent('66.7')], 1n, 'EUR', [0n, 1n]],
  ['own', 'halves of an odd amount', [percent('50'), percent('50')], 101n, 'EUR', [51n, 50n]],
  ['own', 'money out stays money out', [fixed('30'), rest], -10_000n, 'EUR', [-3_000n, -7_000n]],
  ['own', 'money out is rounded as money in is', [rest, rest, rest], -100n, 'EUR', [-34n, -33n, -33n]],
  ['own', 'yen', [percent('33.3'), rest], 1_000n, 'JPY', [333n, 667n]],
  ['own', 'three places', [fixed('0.333'), rest], 1_000n, 'KWD', [333n, 667n]],
  ['own', 'a fixed part is rounded to the minor unit', [fixed('12.50'), rest], 100n, 'JPY', [13n, 87n]],
  ['own', 'fixed parts that are the whole', [fixed('60'), fixed('40')], 10_000n, 'EUR', [6_000n, 4_000n]],
  ['own', 'a fixed part that leaves nothing', [fixed('100'), rest], 10_000n, 'EUR', [10_000n, 0n]],
  ['own', 'nothing', [percent('50'), rest], 0n, 'EUR', [0n, 0n]],
  [
    'Actual!',
    'fixed parts above the amount do not fit; Actual shows an error',
    [fixed('101'), rest],
    10_000n,
    'EUR',
    undefined,
  ],
  [
    'own',
    'fixed parts and percentages above it',
    [fixed('60'), percent('50'), rest],
    10_000n,
    'EUR',
    undefined,
  ],
  ['own', 'fixed parts below it, without a remainder', [fixed('60'), fixed('30')], 10_000n, 'EUR', undefined],
];

describe('splits', () => {
  it.each(cases)('%s: %s', (_, __, parts, amountMinor, currency, expected) => {
    expect(splitAmount(amountMinor, currency as Currency, parts)).toEqual(expected);
  });

  it('add up, have the sign of the whole, and are within a minor unit of what was asked', () => {
    const part = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }).map((cents) => fixed((cents / 100).toFixed(2))),
      fc.integer({ min: 1, max: 50_000_000 }).map((millionths) => percent((millionths / 1e6).toFixed(6))),
      fc.constant(rest),
    );
    const parts = fc.array(part, { minLength: 2, maxLength: 8 });
    const amount = fc.oneof(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), fc.bigInt(-1_000_000n, 1_000_000n));
    fc.assert(
      fc.property(amount, fc.constantFrom('EUR', 'JPY', 'KWD'), parts, (amountMinor, currency, asked) => {
        const split = splitAmount(amountMinor, currency as Currency, asked);
        if (!split) return;
        expect(split.reduce((sum, share) => sum + share, 0n)).toBe(amountMinor);
        expect(split.every((share) => (amountMinor < 0n ? share <= 0n : share >= 0n))).toBe(true);
        asked.forEach((one, n) => {
          if (!('percent' in one)) return;
          const exact = (amountMinor * BigInt(Math.round(Number(one.percent) * 1e6))) / 10n ** 8n;
          const off = split[n]! - exact;
          expect(off >= -2n && off <= 2n).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  const decide = (parts: SplitPart[], amountMinor: bigint) =>
    compileRules([
      aRule({ field: 'amount', operator: 'at-least', value: '0' }, { then: { split: parts } }),
      aRule({ field: 'amount', operator: 'at-least', value: '0' }, { number: 2 }),
    ]).decide(aSubject({ amountMinor }));

  it('give the record the category of the largest part', () => {
    expect(decide([fixed('30'), rest], -10_000n)?.effect).toEqual({
      categoryId: categoryIdOf(3),
      splits: [
        { categoryId: categoryIdOf(1), amountMinor: -3_000n },
        { categoryId: categoryIdOf(3), amountMinor: -7_000n },
      ],
    });
  });

  it.each([
    ['a part of nothing is left out', [fixed('50'), fixed('50'), rest], 10_000n, [1, 1]],
    ['one part is no split', [fixed('100'), rest], 10_000n, undefined],
    ['a record of nothing is not split', [percent('50'), rest], 0n, undefined],
  ])('%s', (_, parts, amountMinor, categories) => {
    const splits = decide(parts, amountMinor)?.effect.splits;
    expect(splits?.map(({ categoryId }) => categoryId)).toEqual(categories?.map(categoryIdOf));
  });

  it('that do not fit leave the category to the next rule, and ask a person', () => {
    const outcome = decide([fixed('101'), rest], 10_000n);
    expect(outcome?.decidedBy?.name).toBe('Rule 2');
    expect(outcome?.effect).toEqual({
      categoryId: categoryIdOf(2),
      review: 'the split of rule “Rule 1” does not fit the amount',
    });
    expect(outcome?.matched.map(({ applied }) => applied)).toEqual([['review'], ['categoryId']]);
  });
});
