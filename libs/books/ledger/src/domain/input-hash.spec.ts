import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Id } from '@balance/kernel';
import { anEntry, aPosting, balancedEntries } from '../testing/an-entry.js';
import { type NewEntry } from './entry.js';
import { inputHash } from './input-hash.js';

const hashOf = (entry: NewEntry) => Buffer.from(inputHash(entry)).toString('hex');
const [debit, credit] = [aPosting({ accountCode: '6300' }), aPosting({ amountMinor: -1234n })];
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('inputHash', () => {
  it('heeds neither the order of postings nor that of metadata', () => {
    fc.assert(
      fc.property(balancedEntries, fc.dictionary(fc.string(), fc.string()), (entry, metadata) => {
        const turned = {
          ...entry,
          postings: entry.postings.toReversed(),
          metadata: Object.fromEntries(Object.entries(metadata).toReversed()),
        };
        expect(hashOf(turned)).toBe(hashOf({ ...entry, metadata }));
      }),
    );
  });

  it('takes what is left out for what is said to be nothing', () => {
    const postings = [{ ...debit, recordId: null, categoryId: null, counterparty: null }, credit];
    expect(hashOf(anEntry({ postings, metadata: {} }))).toBe(hashOf(anEntry()));
  });

  it.each<[string, Partial<NewEntry>]>([
    ['day', { effectiveOn: '2025-04-01' }],
    ['description', { description: 'A bus ticket' }],
    ['metadata', { metadata: { ticket: 7 } }],
    ['type of a metadatum', { metadata: { ticket: '7' } }],
    [
      'amounts',
      {
        postings: [
          { ...debit, amountMinor: 1n },
          { ...credit, amountMinor: -1n },
        ],
      },
    ],
    ['sides', { postings: [debit, credit].map((side) => ({ ...side, amountMinor: -side.amountMinor })) }],
    ['accounts', { postings: [{ ...debit, accountCode: '6400' }, credit] }],
    ['currency', { postings: [debit, credit].map((side) => ({ ...side, currency: 'USD' })) }],
    ['record', { postings: [{ ...debit, recordId: id as Id<'record'> }, credit] }],
    ['category', { postings: [{ ...debit, categoryId: id as Id<'category'> }, credit] }],
    ['counterparty', { postings: [{ ...debit, counterparty: 'Rail' }, credit] }],
  ])('differs with the %s', (_, changes) => {
    const hashes = [anEntry(), anEntry(changes), anEntry({ metadata: { ticket: 8 } })].map(hashOf);
    expect(new Set(hashes).size).toBe(3);
  });
});
