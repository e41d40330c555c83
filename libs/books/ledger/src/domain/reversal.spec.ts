import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anEntry, balancedEntries } from '../testing/an-entry.js';
import { checkEntry } from './check-entry.js';
import { type Entry, type EntryId, type NewEntry } from './entry.js';
import { reversalOf } from './reversal.js';

const known = (entry: NewEntry, changes: Partial<Entry> = {}): Entry => ({
  ...entry,
  id: 'e1' as EntryId,
  reversesId: null,
  reversedById: null,
  recordedAt: new Date('2025-04-01T00:00:00Z'),
  ...changes,
});

function balances(entries: readonly NewEntry[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { accountCode, currency, amountMinor } of entries.flatMap(({ postings }) => postings)) {
    const key = `${accountCode} ${currency}`;
    sums.set(key, (sums.get(key) ?? 0n) + amountMinor);
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0n));
}

describe('reversalOf', () => {
  it('falls on the day of the entry unless told otherwise', () => {
    const entry = known(anEntry({ effectiveOn: '2025-03-31', description: 'Train' }));
    expect(reversalOf(entry)).toMatchObject({
      reference: 'reversal:e1',
      effectiveOn: '2025-03-31',
      description: 'Reversal of Train',
    });
    expect(reversalOf(entry, { effectiveOn: '2025-04-02', reason: 'Twice' })).toMatchObject({
      effectiveOn: '2025-04-02',
      description: 'Twice',
    });
  });

  it.each([
    ['ledger.already-reversed', { reversedById: 'e2' as EntryId }],
    ['ledger.reversal-of-reversal', { reversesId: 'e0' as EntryId }],
  ])('refuses with %s', (code, changes) => {
    expect(() => reversalOf(known(anEntry(), changes))).toThrow(expect.objectContaining({ code }));
  });

  it('is a valid entry that brings every balance back to where it was', () => {
    fc.assert(
      fc.property(fc.array(balancedEntries, { maxLength: 4 }), balancedEntries, (before, entry) => {
        const reversal = reversalOf(known(entry));
        expect(() => checkEntry(reversal)).not.toThrow();
        expect(balances([...before, entry, reversal])).toEqual(balances(before));
      }),
    );
  });
});
