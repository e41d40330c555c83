import { describe, expect, it } from '@jest/globals';
import { checkMapping } from './check-mapping.js';

const mapping = {
  bookedOn: { path: 'when', unit: 'iso' },
  amount: { path: '/amount', unit: 'decimal' },
  currency: { constant: 'eur' },
  description: 'text',
};

describe('checkMapping', () => {
  it('fills in what was left out', () => {
    expect(checkMapping(mapping)).toEqual({
      outcome: 'valid',
      mapping: {
        ...mapping,
        amount: { path: '/amount', unit: 'decimal', sign: 'movement' },
        currency: { constant: 'EUR' },
        description: ['text'],
      },
    });
  });

  it('writes a preset out', () => {
    expect(checkMapping({ preset: 'stripe-charge' })).toMatchObject({
      outcome: 'valid',
      mapping: { records: 'data.object', amount: { path: 'amount', unit: 'minor' } },
    });
  });

  it.each([
    ['nothing', {}, '/mapping/bookedOn'],
    ['an unknown preset', { preset: 'none' }, '/mapping/preset'],
    ['a preset and more', { preset: 'stripe-charge', records: 'x' }, '/mapping'],
    ['an unknown part', { ...mapping, amounts: 1 }, '/mapping'],
    ['an unknown unit', { ...mapping, amount: { path: 'a', unit: 'pounds' } }, '/mapping/amount/unit'],
    ['a path that is none', { ...mapping, records: 'data..items' }, '/mapping/records'],
    ['a pointer that is none', { ...mapping, records: '/data/~2' }, '/mapping/records'],
    ['a currency from nowhere', { ...mapping, currency: {} }, '/mapping/currency'],
    [
      'a currency from two places',
      { ...mapping, currency: { path: 'c', constant: 'EUR' } },
      '/mapping/currency',
    ],
    ['a currency that is none', { ...mapping, currency: { constant: 'XQX' } }, '/mapping/currency/constant'],
  ])('points at %s', (_, input, pointer) => {
    const checked = checkMapping(input);
    expect(checked).toMatchObject({ outcome: 'invalid' });
    expect(checked.outcome === 'invalid' && checked.faults[0]?.pointer).toBe(pointer);
  });
});
