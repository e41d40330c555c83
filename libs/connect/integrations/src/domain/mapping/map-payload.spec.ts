import { describe, expect, it } from '@jest/globals';
import { type Mapping } from './mapping.js';
import { compileMapping } from './map-payload.js';

const mapping: Mapping = {
  records: 'data.items',
  bookedOn: { path: '/when', unit: 'iso' },
  amount: { path: 'amount', unit: 'decimal', sign: 'movement' },
  currency: { path: 'currency' },
  description: ['text', 'title'],
  counterparty: ['who.name'],
};
const coffee = { when: '2026-11-21', amount: '-3.20', currency: 'eur', text: 'Coffee', who: { name: 'Bar' } };
const map = compileMapping(mapping);

describe('compileMapping', () => {
  it('makes a record of each element, each with a key of its own', () => {
    const mapped = map({ data: { items: [coffee, coffee] } }, 'msg_1');
    const record = {
      bookedOn: '2026-11-21',
      amountMinor: -320n,
      currency: 'EUR',
      description: 'Coffee',
      counterparty: 'Bar',
      reference: null,
      raw: coffee,
    };
    expect(mapped).toEqual({
      outcome: 'mapped',
      records: [
        { ...record, sourceKey: 'msg_1#0', line: 1 },
        { ...record, sourceKey: 'msg_1#1', line: 2 },
      ],
    });
  });

  it.each([
    ['a single record where an array may be', { data: { items: coffee } }, 1],
    ['an empty array', { data: { items: [] } }, 0],
  ])('takes %s', (_, payload, count) => {
    expect(map(payload, 'msg_1')).toMatchObject({ outcome: 'mapped', records: { length: count } });
  });

  it('takes the whole payload when no path leads to the records', () => {
    const flat = compileMapping({ ...mapping, records: undefined });
    expect(flat(coffee, 'a')).toMatchObject({ records: [{ description: 'Coffee' }] });
    expect(flat([coffee, coffee], 'a')).toMatchObject({ records: { length: 2 } });
  });

  it('takes the first text that is there, and none for an empty one', () => {
    const described = (more: object) => map({ data: { items: { ...coffee, ...more } } }, 'a');
    expect(described({ text: null, title: 'Cake' })).toMatchObject({ records: [{ description: 'Cake' }] });
    expect(described({ text: ' ' })).toMatchObject({ records: [{ description: '' }] });
    expect(described({ text: 4711 })).toMatchObject({ records: [{ description: '4711' }] });
  });

  it.each([
    ['no records', {}, '/data/items', 'a record is missing here'],
    ['text for records', { data: { items: 'none' } }, '/data/items', 'a record is missing here'],
    [
      'an element that is none',
      { data: { items: [coffee, 7] } },
      '/data/items/1',
      'a record is missing here',
    ],
    ['no date', one({ when: undefined }), '/data/items/when', 'a date is missing here'],
    ['no amount', one({ amount: null }), '/data/items/amount', 'an amount is missing here'],
    ['a wrong currency', one({ currency: 'EURO' }), '/data/items/currency', 'not an ISO 4217 currency code'],
    ['an object for a text', one({ who: { name: {} } }), '/data/items/who/name', 'neither text nor a number'],
    [
      'an inherited property',
      one({ amount: undefined, __proto__: { amount: '1' } }),
      '/data/items/amount',
      'an amount is missing here',
    ],
  ])('points at %s', (_, payload, pointer, detail) => {
    expect(map(payload, 'a')).toEqual({ outcome: 'unmappable', faults: [{ pointer, detail }] });
  });

  it('names every fault of a record, and stops at twenty', () => {
    const empty = map({ data: { items: [{}] } }, 'a');
    expect(empty).toMatchObject({
      faults: [{ pointer: '/data/items/0/currency' }, { pointer: '/data/items/0/when' }],
    });
    expect(map({ data: { items: Array.from({ length: 500 }, () => ({})) } }, 'a')).toMatchObject({
      faults: { length: 20 },
    });
  });
});

function one(more: object): unknown {
  return { data: { items: { ...coffee, ...more } } };
}
