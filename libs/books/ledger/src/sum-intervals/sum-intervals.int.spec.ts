import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Database } from '@balance/database';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { type EntryOfThen, postThen } from '../testing/recorded-at.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { SumCounterAccounts } from '../sum-counter-accounts/sum-counter-accounts.use-case.js';
import { SumDimensions } from '../sum-dimensions/sum-dimensions.use-case.js';
import { SumIntervals } from './sum-intervals.use-case.js';

let books: TestBooks;
let owner: Database;
beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

const cuts = ['2025-01-02', '2025-01-03', '2025-01-05'];
/** Around midnight, where a recorded day ends, and to the microsecond. */
const moments = [
  ...['2025-02-01T00:00:00.000000Z', '2025-02-01T08:30:00.000400Z', '2025-02-01T23:59:59.999999Z'],
  ...['2025-02-02T00:00:00.000000Z', '2025-02-02T00:00:00.001000Z', '2025-02-02T12:00:00.500001Z'],
];
const asked = ['2025-01-31T12:00:00.000Z', '2025-02-01T00:00:00.000Z', '2025-02-01T08:30:00.000Z'].concat(
  ['2025-02-01T08:30:00.001Z', '2025-02-01T23:59:59.999Z', '2025-02-02T00:00:00.000Z'],
  ['2025-02-02T00:00:00.001Z', '2025-02-02T12:00:00.500Z', '2025-02-03T00:00:00.000Z'],
);

const someEntry = fc
  .record({
    reference: fc.uuid().map((id) => `test:${id}`),
    effectiveOn: fc.integer({ min: 1, max: 6 }).map((day) => `2025-01-0${day}`),
    recordedAt: fc.constantFrom(...moments),
    accountCode: fc.constantFrom('6300', '6400'),
    amountMinor: fc.bigInt(1n, 2n ** 59n),
    currency: fc.constantFrom('EUR', 'JPY'),
  })
  .map(({ accountCode, amountMinor, currency, ...entry }): EntryOfThen => ({
    ...anEntry(entry),
    ...entry,
    postings: [
      aPosting({ accountCode, amountMinor, currency }),
      aPosting({ accountCode: '1999', amountMinor: -amountMinor, currency }),
    ],
  }));

/** The same by going over the entries. */
function byHand(
  entries: readonly EntryOfThen[],
  asOf: string,
  fromBeginning: boolean,
): Record<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { postings, effectiveOn, recordedAt } of entries) {
    const interval = cuts.filter((cut) => cut <= effectiveOn).length;
    const isLater = recordedAt > `${asOf.slice(0, -1)}000Z`;
    if (isLater || interval === cuts.length || (interval === 0 && !fromBeginning)) continue;
    for (const { accountCode, currency, amountMinor } of postings) {
      const key = `${accountCode} ${currency} ${interval}`;
      sums.set(key, (sums.get(key) ?? 0n) + amountMinor);
    }
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n));
}

describe('SumIntervals', () => {
  it('sums what was recorded by any moment, cut at any day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someEntry, { maxLength: 6 }), async (entries) => {
        const tenantId = await books.newTenant();
        if (entries.length > 0) await postThen(owner, tenantId, entries);
        for (const asOf of asked) {
          for (const fromBeginning of [true, false]) {
            const filter = { cuts, fromBeginning, asOf: new Date(asOf) };
            const sums = await books.database.readForTenant(tenantId, (tx) =>
              books.get(SumIntervals).execute(tx, filter),
            );
            const found = sums.map(({ code, currency, interval, amountMinor }) => [
              `${code} ${currency} ${interval}`,
              amountMinor,
            ]);
            expect(Object.fromEntries(found)).toEqual(byHand(entries, asOf, fromBeginning));
          }
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 60_000);

  it('sums one interval, some accounts and one currency only', async () => {
    const tenantId = await books.newTenant();
    await books.post(tenantId, [
      anEntry({ effectiveOn: '2025-01-02' }),
      anEntry({
        ...{ reference: 'yen', effectiveOn: '2025-01-02' },
        postings: [
          aPosting({ currency: 'JPY' }),
          aPosting({ amountMinor: -1234n, currency: 'JPY', accountCode: '4000' }),
        ],
      }),
    ]);
    const filter = {
      ...{ cuts: ['2025-01-02', 'infinity'], fromBeginning: false, codes: ['1000'], currency: 'JPY' },
      asOf: new Date(Date.now() + 1_000),
    };
    const read = books.database.readForTenant(tenantId, (tx) => books.get(SumIntervals).execute(tx, filter));
    expect(await read).toEqual([{ code: '1000', currency: 'JPY', interval: 1, amountMinor: 1234n }]);
  });
});

describe('sums of postings', () => {
  it('are parted by counterparty, and know the other side', async () => {
    const tenantId = await books.newTenant();
    const bank = { accountCode: '1000', amountMinor: -1234n };
    await books.post(tenantId, [
      anEntry({ postings: [aPosting({ accountCode: '6300', counterparty: 'Cabs' }), aPosting(bank)] }),
      anEntry({ reference: 'other', postings: [aPosting({ accountCode: '6300' }), aPosting(bank)] }),
      anEntry({
        reference: 'no cash',
        postings: [aPosting({ accountCode: '6400' }), aPosting({ ...bank, accountCode: '2000' })],
      }),
    ]);
    const filter = {
      cuts: ['2025-01-01', '2026-01-01'],
      fromBeginning: false,
      asOf: new Date(Date.now() + 1_000),
    };
    const sums = await books.database.readForTenant(tenantId, async (tx) => ({
      dimensions: await books.get(SumDimensions).execute(tx, 'counterparty', { ...filter, codes: ['6300'] }),
      others: await books.get(SumCounterAccounts).execute(tx, { ...filter, codes: ['1000'] }),
    }));
    expect(sums.dimensions.map(({ dimension, amountMinor }) => [dimension, amountMinor])).toEqual([
      ['Cabs', 1234n],
      [null, 1234n],
    ]);
    expect(sums.others).toEqual([{ code: '6300', currency: 'EUR', interval: 1, amountMinor: 2468n }]);
  });
});
