import { describe, expect, it } from '@jest/globals';
import { type Currency } from '@balance/kernel';
import { currencyOf } from './currency-marks.js';

describe('currencyOf', () => {
  it.each([
    ['GBP', 'EUR', 'GBP'],
    [' eur ', 'GBP', 'EUR'],
    ['£', 'EUR', 'GBP'],
    ['$', 'GBP', 'USD'],
    ['$', 'CAD', 'CAD'],
    ['A$', 'USD', 'AUD'],
    ['kr', 'DKK', 'DKK'],
    ['kr.', 'EUR', 'SEK'],
    ['¥', 'CNY', 'CNY'],
    ['zł', 'EUR', 'PLN'],
    ['XYZ', 'EUR', null],
    ['?', 'EUR', null],
    ['', 'EUR', null],
  ])('takes %p in a %s account for %p', (mark, expected, currency) => {
    expect(currencyOf(mark, expected as Currency)).toBe(currency);
  });
});
