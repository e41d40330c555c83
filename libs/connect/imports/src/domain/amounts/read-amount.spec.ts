import { describe, expect, it } from '@jest/globals';
import { type Currency, formatMinor, maxMinor, minMinor, minorDigits, parseMinor } from '@balance/kernel';
import fc from 'fast-check';
import { takeAmountApart } from './amount-text.js';
import { type DecimalMark, decimalMarks, readMagnitude, readPlainMinor } from './read-amount.js';

const eur = 'EUR' as Currency;
const jpy = 'JPY' as Currency;
const kwd = 'KWD' as Currency;

describe('readMagnitude', () => {
  it.each<[string, DecimalMark, Currency, bigint | null]>([
    ['1,234.50', '.', eur, 123450n],
    ['1.234,50', ',', eur, 123450n],
    ['1,234', '.', eur, 123400n],
    ['1,234,567.8', '.', eur, 123456780n],
    ['12,34,567.89', '.', eur, 123456789n],
    ['1 234.5', '.', eur, 123450n],
    ["1'234.5", '.', eur, 123450n],
    ['.5', '.', eur, 50n],
    ['12.500', '.', eur, 1250n],
    ['1.500', '.', kwd, 1500n],
    ['1,500', '.', jpy, 1500n],
    ['92233720368547758.07', '.', eur, maxMinor],
    ['92233720368547758.08', '.', eur, null],
    ['12.345', '.', eur, null],
    ['1.5', '.', jpy, null],
    ['1,23.50', '.', eur, null],
    ['1,2345', '.', eur, null],
    ["1,234'567", '.', eur, null],
    ['0,123', '.', eur, null],
    ['1.234.50', '.', eur, null],
    ['12,50', '.', eur, null],
  ])('reads %p with a decimal %p in %s as %p', (digits, decimal, currency, minor) => {
    expect(readMagnitude(digits, decimal, currency)).toBe(minor);
  });
});

describe('readPlainMinor', () => {
  it.each([
    ['12.5', 1250],
    ['-12.34', -1234],
    ['0', 0],
    ['-0.00', 0],
    ['1,234', NaN],
    ['12.345', NaN],
    ['12.', NaN],
    ['.5', NaN],
    ['-.5', NaN],
    ['-', NaN],
    ['', NaN],
    ['12345678901234', NaN],
  ])('reads %p as %p, or leaves it to the thorough way', (text, minor) => {
    expect(readPlainMinor(text, '.', 2)).toBe(minor);
  });

  it('never differs from the exact way', () => {
    const texts = fc.stringMatching(/^-?[0-9]{0,14}[.,]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(eur, jpy, kwd),
        fc.constantFrom(...decimalMarks),
        (text, currency, decimal) => {
          const plain = readPlainMinor(text, decimal, minorDigits(currency));
          if (Number.isNaN(plain)) return;
          expect(BigInt(plain)).toBe(parseMinor(text.replace(',', '.'), currency));
        },
      ),
    );
  });
});

describe('amounts', () => {
  const forms: ((digits: string) => string)[] = [
    (digits) => `-${digits}`,
    (digits) => `${digits}-`,
    (digits) => `(${digits})`,
    (digits) => `€ -${digits}`,
    (digits) => `-€${digits}`,
    (digits) => `(EUR ${digits})`,
    (digits) => `- ${digits} EUR`,
  ];
  const group = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);

  it('are read back from every form that they can be written in', () => {
    fc.assert(
      fc.property(
        fc.bigInt(minMinor + 1n, maxMinor),
        fc.constantFrom(eur, jpy, kwd),
        fc.constantFrom(...decimalMarks),
        fc.constantFrom('', ' ', "'", '\u00a0', 'other'),
        fc.constantFrom(...forms),
        (minor, currency, decimal, separator, form) => {
          const [whole, places] = formatMinor(minor < 0n ? -minor : minor, currency).split('.');
          const mark = separator === 'other' ? (decimal === '.' ? ',' : '.') : separator;
          const digits = group(whole!, mark) + (places === undefined ? '' : decimal + places);
          const text = (minor < 0n ? form(digits) : digits).replaceAll('EUR', currency);
          const parts = takeAmountApart(text)!;
          const magnitude = readMagnitude(parts.digits, decimal, currency)!;
          expect(parts.isNegative ? -magnitude : magnitude).toBe(minor);
        },
      ),
    );
  });
});
