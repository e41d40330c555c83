import fc from 'fast-check';
import { type NewEntry, type NewPosting } from '../domain/entry.js';

/** Valid by default: 12.34 EUR of travel, paid from the bank. For tests. */
export const anEntry = (changes: Partial<NewEntry> = {}): NewEntry => ({
  reference: 'record:1',
  effectiveOn: '2025-03-31',
  description: 'A train ticket',
  postings: [aPosting({ accountCode: '6300' }), aPosting({ amountMinor: -1234n })],
  ...changes,
});

export const aPosting = (changes: Partial<NewPosting> = {}): NewPosting => ({
  accountCode: '1000',
  amountMinor: 1234n,
  currency: 'EUR',
  ...changes,
});

// Many of them on one account in a day still fit 64 bits.
const largest = 2n ** 50n;
const accounts = ['1000', '1100', '1999', '4000', '4100', '5000', '6300', '7900'];

const side = fc.record({
  accountCode: fc.constantFrom(...accounts),
  amountMinor: fc.bigInt(-largest, largest).filter((amount) => amount !== 0n),
  currency: fc.constantFrom('EUR', 'GBP', 'JPY'),
});

/** Entries that balance: each side is met by its opposite on the bank account. */
export const balancedEntries = fc
  .record({
    sides: fc.array(side, { minLength: 1, maxLength: 4 }),
    reference: fc.uuid().map((id) => `record:${id}`),
    effectiveOn: fc.constantFrom('2024-02-29', '2025-01-01', '2025-12-31'),
  })
  .map(({ sides, ...entry }) =>
    anEntry({
      ...entry,
      postings: sides.flatMap((debit) => [
        debit,
        { ...debit, accountCode: '1000', amountMinor: -debit.amountMinor },
      ]),
    }),
  );
