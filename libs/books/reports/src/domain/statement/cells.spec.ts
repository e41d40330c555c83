import { describe, expect, it } from '@jest/globals';
import { amountCell, percentCell } from './cells.js';
import { canonicalJson } from './canonical-json.js';

describe('percentCell', () => {
  it.each([
    [1n, 3n, '33.3'],
    [2n, 3n, '66.7'],
    [-1n, 8n, '-12.5'],
    [1n, 2_000n, '0.1'],
    [-1n, 2_001n, '0.0'],
    [20n, -10n, '200.0'],
    [0n, 5n, '0.0'],
  ])('of %s by %s is %s', (part, whole, percent) => {
    expect(percentCell(part, whole)).toEqual({ percent });
  });

  it('is nothing of nothing', () => {
    expect(percentCell(5n, 0n)).toBeNull();
  });
});

describe('amountCell', () => {
  const source = {
    currency: 'EUR',
    accounts: ['4000'],
    sign: -1 as const,
    knownAt: '2026-01-01T00:00:00.000Z',
  };
  const period = { from: '2025-01-01', to: '2025-12-31' };

  it.each([
    ['within', { from: '2025-01-01', until: '2026-01-01' }],
    ['until-end', { until: '2026-01-01' }],
    ['until-begin', { until: '2025-01-01' }],
  ] as const)('leads to its postings %s', (extent, days) => {
    expect(amountCell(-150n, source, period, extent)).toEqual({
      ...{ amount: '1.50', amountMinor: '150', sign: -1 },
      drill: { account: ['4000'], currency: 'EUR', ...days, knownAt: source.knownAt },
    });
  });

  it('leaves nothing out after the last day that there is', () => {
    const { drill } = amountCell(1n, source, { from: null, to: '9999-12-31' }, 'until-end');
    expect(drill).not.toHaveProperty('until');
  });

  it('leads nowhere without accounts', () => {
    expect(amountCell(0n, { ...source, accounts: [] }, period, 'within')).toEqual({
      ...{ amount: '0.00', amountMinor: '0' },
    });
  });
});

describe('canonicalJson', () => {
  it('is the same however the members are ordered', () => {
    const value = { b: [1, { d: null, c: 'é"\n' }], a: undefined, A: true };
    expect(canonicalJson(value)).toBe('{"A":true,"b":[1,{"c":"é\\"\\n","d":null}]}');
  });
});
