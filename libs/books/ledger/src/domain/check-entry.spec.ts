import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anEntry, aPosting, balancedEntries } from '../testing/an-entry.js';
import { checkEntry } from './check-entry.js';
import { type NewEntry } from './entry.js';

const pair = (amountMinor: bigint) => [aPosting({ amountMinor }), aPosting({ amountMinor: -amountMinor })];

const faults: [string, Partial<NewEntry>][] = [
  ['ledger.entry-one-sided', { postings: [] }],
  ['ledger.entry-one-sided', { postings: [aPosting()] }],
  ['ledger.entry-unbalanced', { postings: [aPosting(), aPosting()] }],
  ['ledger.entry-unbalanced', { postings: [aPosting(), aPosting({ amountMinor: -1234n, currency: 'USD' })] }],
  ['ledger.posting-zero', { postings: [...pair(5n), aPosting({ amountMinor: 0n })] }],
  ['ledger.amount-out-of-range', { postings: pair(2n ** 63n) }],
  ['ledger.currency-unknown', { postings: [aPosting({ currency: 'eur' }), aPosting({ currency: 'eur' })] }],
  ['ledger.date-invalid', { effectiveOn: '2025-02-29' }],
  ['ledger.reference-invalid', { reference: '' }],
  ['ledger.reference-invalid', { reference: 'x'.repeat(201) }],
];

describe('checkEntry', () => {
  it.each(faults)('refuses with %s', (code, changes) => {
    expect(() => checkEntry(anEntry(changes))).toThrow(expect.objectContaining({ code }));
  });

  it('says by how much an entry is out of balance, and which one', () => {
    const entry = anEntry({ postings: [aPosting({ amountMinor: 10n }), aPosting({ amountMinor: -7n })] });
    const details = { reference: entry.reference, currency: 'EUR', differenceMinor: '3' };
    expect(() => checkEntry(entry)).toThrow(expect.objectContaining({ details }));
  });

  it('accepts the largest amount', () => {
    expect(() => checkEntry(anEntry({ postings: pair(2n ** 63n - 1n) }))).not.toThrow();
  });

  it('accepts what sums to zero in each currency, and nothing that is one minor unit off', () => {
    fc.assert(
      fc.property(balancedEntries, (entry) => {
        const [first, ...others] = entry.postings;
        const off = { ...first!, amountMinor: first!.amountMinor + 1n || 2n };
        expect(() => checkEntry(entry)).not.toThrow();
        expect(() => checkEntry({ ...entry, postings: [off, ...others] })).toThrow(
          expect.objectContaining({ code: 'ledger.entry-unbalanced' }),
        );
      }),
    );
  });
});
