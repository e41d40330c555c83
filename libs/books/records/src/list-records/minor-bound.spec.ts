import { describe, expect, it } from '@jest/globals';
import { minorBound, roundedMinor } from './minor-bound.js';

describe('roundedMinor', () => {
  it.each([
    ['12.50', 2, 1250n, 1250n],
    ['12.505', 2, 1251n, 1250n],
    ['-12.505', 2, -1250n, -1251n],
    ['12', 0, 12n, 12n],
    ['12.01', 0, 13n, 12n],
    ['-12.01', 0, -12n, -13n],
    ['0.0001', 2, 1n, 0n],
    ['-0.0001', 2, 0n, -1n],
    ['1.2345', 4, 12345n, 12345n],
    ['-99999999999999.9999', 4, -999999999999999999n, -999999999999999999n],
  ] as const)('rounds %s at %d digits inwards', (decimal, digits, least, most) => {
    expect([roundedMinor('least', decimal, digits), roundedMinor('most', decimal, digits)]).toEqual([
      least,
      most,
    ]);
  });
});

describe('minorBound', () => {
  it.each([[['GBP']], [['GBP', 'EUR']], [['???']]])('is a plain value among %j', (currencies) => {
    expect(minorBound('least', '1.5', currencies)).toMatchObject({ text: '$1::bigint', values: [150n] });
  });

  it('looks at each record’s currency when they differ', () => {
    expect(minorBound('most', '1.5', ['JPY', 'GBP']).text).toMatch(
      /^CASE WHEN currency = ANY .* ELSE \$3::bigint END$/,
    );
  });
});
