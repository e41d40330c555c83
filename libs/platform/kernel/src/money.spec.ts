import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Currency } from './currency.js';
import { formatMinor, maxMinor, minMinor, parseMinor } from './money.js';

const eur = 'EUR' as Currency;
const jpy = 'JPY' as Currency;
const kwd = 'KWD' as Currency;

describe('money', () => {
  it.each([
    [0n, eur, '0.00'],
    [-5n, eur, '-0.05'],
    [123456n, eur, '1234.56'],
    [1500n, jpy, '1500'],
    [1500n, kwd, '1.500'],
  ])('writes %s of %s as %s', (amount, currency, text) => {
    expect(formatMinor(amount, currency)).toBe(text);
  });

  it.each(['', 'abc', '1,50', '1.005', '--1', '1.', '9223372036854775808'])('refuses %p', (text) => {
    expect(parseMinor(text, eur)).toBeUndefined();
  });

  it('reads back what it wrote, for every amount that the database can hold', () => {
    fc.assert(
      fc.property(fc.bigInt(minMinor, maxMinor), fc.constantFrom(eur, jpy, kwd), (amount, currency) => {
        expect(parseMinor(formatMinor(amount, currency), currency)).toBe(amount);
      }),
    );
  });
});
