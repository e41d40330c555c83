import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Currency, minorDigits } from '@balance/kernel';
import { convert, convertBack, parseRate, type Rate, share, worthAt } from './rate.js';

const [eur, jpy, kwd, usd] = ['EUR', 'JPY', 'KWD', 'USD'] as Currency[] as [
  Currency,
  Currency,
  Currency,
  Currency,
];
const rate = (text: string): Rate => parseRate(text)!;

const currencies = fc.constantFrom(eur, jpy, kwd, usd);
const amounts = fc.bigInt(-(10n ** 10n), 10n ** 10n);
/** From a ten-thousandth to a hundred thousand. */
const rates = fc.record({ units: fc.bigInt(10n ** 5n, 10n ** 9n), places: fc.integer({ min: 4, max: 9 }) });

describe('parseRate', () => {
  it.each(['0', '0.000', '-1', '1.', '.5', '1e3', '1,5', '1.1234567890123', '1234567890123', '', ' 1'])(
    'refuses %p',
    (text) => {
      expect(parseRate(text)).toBeUndefined();
    },
  );

  it.each([
    ['1.0834', { units: 10834n, places: 4 }],
    ['0.000000000001', { units: 1n, places: 12 }],
    ['999999999999', { units: 999999999999n, places: 0 }],
  ])('reads %p exactly', (text, expected) => {
    expect(parseRate(text)).toEqual(expected);
  });
});

describe('convert', () => {
  it.each<[bigint, Currency, string, Currency, bigint]>([
    [10_000n, eur, '1.0834', usd, 10_834n],
    [1n, eur, '0.5', usd, 1n],
    [-1n, eur, '0.5', usd, -1n],
    [1n, eur, '0.4999', usd, 0n],
    [100n, eur, '161.235', jpy, 161n],
    [1_000n, jpy, '0.0062', eur, 620n],
    [1_000n, kwd, '3.25', usd, 325n],
  ])('makes of %s minor units of %s at %s, in %s: %s', (amount, from, text, to, expected) => {
    expect(convert(amount, rate(text), { from, to })).toBe(expected);
  });

  it('refuses what does not fit 64 bits', () => {
    expect(() => convert(2n ** 62n, rate('2'), { from: eur, to: usd })).toThrow(
      expect.objectContaining({ code: 'ledger.amount-out-of-range' }),
    );
  });

  it('is never off by more than half a minor unit, either way', () => {
    fc.assert(
      fc.property(amounts, rates, currencies, currencies, (amount, of, from, to) => {
        const there = convert(amount, of, { from, to });
        const exact = amount * of.units * 10n ** BigInt(minorDigits(to));
        const unit = 10n ** BigInt(of.places + minorDigits(from));
        expect(magnitude(2n * (there * unit - exact)) <= unit).toBe(true);
        const back = convertBack(amount, of, { from, to });
        const exactBack = amount * 10n ** BigInt(of.places + minorDigits(from));
        const unitBack = of.units * 10n ** BigInt(minorDigits(to));
        expect(magnitude(2n * (back * unitBack - exactBack)) <= unitBack).toBe(true);
      }),
    );
  });

  it('treats what is owed like what is had, and more as no less', () => {
    fc.assert(
      fc.property(amounts, amounts, rates, currencies, currencies, (a, b, of, from, to) => {
        const pair = { from, to };
        expect(convert(-a, of, pair)).toBe(-convert(a, of, pair));
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(convert(less, of, pair) <= convert(more, of, pair)).toBe(true);
      }),
    );
  });

  it('comes back to where it was, to the half minor unit that it was rounded by', () => {
    fc.assert(
      fc.property(amounts, rates, currencies, currencies, (amount, of, from, to) => {
        const back = convertBack(convert(amount, of, { from, to }), of, { from, to });
        // Half a unit of the other currency, in this one, and half of this one's.
        const bound = convertBack(1n, of, { from, to }) + 1n;
        expect(magnitude(back - amount) <= bound).toBe(true);
      }),
    );
  });

  it('makes of parts what it makes of the whole, to half a minor unit for each', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 10 }),
        rates,
        currencies,
        (parts, of, from) => {
          const pair = { from, to: eur };
          const sum = (all: readonly bigint[]) => all.reduce((total, part) => total + part, 0n);
          const apart = sum(parts.map((part) => convert(part, of, pair)));
          const off = magnitude(apart - convert(sum(parts), of, pair));
          expect(2n * off <= BigInt(parts.length + 1)).toBe(true);
        },
      ),
    );
  });

  it('of a stored rate goes by its direction', () => {
    const stored = { base: eur, quote: usd, on: '2026-01-01', rate: '1.25', source: 'ECB' };
    expect(worthAt(100n, eur, stored)).toBe(125n);
    expect(worthAt(125n, usd, stored)).toBe(100n);
  });
});

describe('share', () => {
  it('gives all of it for the whole, and never more than that for a part', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(1n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), (amount, whole, of) => {
        const part = of % (whole + 1n);
        expect(share(amount, whole, whole)).toBe(amount);
        expect(magnitude(share(amount, part, whole)) <= magnitude(amount)).toBe(true);
      }),
    );
  });
});

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
