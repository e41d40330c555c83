import fc from 'fast-check';
import { SystemIds } from '@balance/kernel';
import { type NewEntry } from '@balance/ledger';

const ids = new SystemIds();

/** Leaf accounts of the default chart, of every type; the first three hold cash. */
export const someAccounts = '1000 1100 1300 1200 1500 2000 2300 3000 4000 4100 5000 6000 6300 6400'.split(
  ' ',
);
export const someCategories = Array.from({ length: 3 }, () => ids.next<'category'>());
export const someCounterparties = ['Halden Ltd', 'halden ltd', 'Bäckerei Öz', '=SUM(A1)'];

const side = fc.record({
  accountCode: fc.constantFrom(...someAccounts),
  amountMinor: fc.bigInt(-(10n ** 12n), 10n ** 12n).filter((amount) => amount !== 0n),
  currency: fc.constantFrom('EUR', 'EUR', 'JPY', 'KWD'),
  categoryId: fc.option(fc.constantFrom(...someCategories), { nil: undefined }),
  counterparty: fc.option(fc.constantFrom(...someCounterparties), { nil: undefined }),
});

const day = fc
  .integer({ min: 0, max: 3 * 365 })
  .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));

/** Entries of three years that balance: what is missing in a currency stands on one account of any type. */
export const someEntries = (atMost: number) =>
  fc.array(
    fc
      .record({
        sides: fc.array(side, { minLength: 1, maxLength: 4 }),
        other: fc.constantFrom(...someAccounts),
        effectiveOn: day,
        reference: fc.uuid().map((id) => `test:${id}`),
      })
      .map(({ sides, other, ...entry }): NewEntry => ({
        ...entry,
        description: 'Made up',
        postings: sides.flatMap((one) => [
          one,
          { accountCode: other, amountMinor: -one.amountMinor, currency: one.currency },
        ]),
      })),
    { minLength: 1, maxLength: atMost },
  );
