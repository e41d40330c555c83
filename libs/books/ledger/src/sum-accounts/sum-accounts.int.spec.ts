import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Database, sql } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type TotalsFilter } from '../domain/account.js';
import { LedgerClock } from '../ledger-clock.js';
import { anEntry, aPosting, balancedEntries } from '../testing/an-entry.js';
import { type EntryOfThen, postThen } from '../testing/recorded-at.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { SumAccounts } from './sum-accounts.use-case.js';

let books: TestBooks;
let tenantId: TenantId;
let owner: Database;

beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
  tenantId = await books.newTenant();
  const inYen = (amountMinor: bigint) => [
    aPosting({ accountCode: '6300', amountMinor, currency: 'JPY' }),
    aPosting({ amountMinor: -amountMinor, currency: 'JPY' }),
  ];
  await books.post(tenantId, [
    anEntry({ reference: 'first', effectiveOn: '2025-01-01' }),
    anEntry({ reference: 'last', effectiveOn: '2025-01-31' }),
    anEntry({ reference: 'later', effectiveOn: '2025-02-01' }),
    anEntry({ reference: 'yen', effectiveOn: '2025-01-15', postings: inYen(2n ** 62n) }),
    anEntry({ reference: 'yen back', effectiveOn: '2025-01-15', postings: inYen(-5n) }),
  ]);
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

const totals = (filter: TotalsFilter, of = tenantId) =>
  books.database.readForTenant(of, (tx) => books.get(SumAccounts).execute(tx, filter));
const sum = async (filter: TotalsFilter, of = tenantId) =>
  (await totals(filter, of)).map(({ code, currency, amountMinor }) => [code, currency, amountMinor]);

describe('SumAccounts', () => {
  it('sums each account and currency over a period, both days included, up to 64 bits', async () => {
    expect(await sum({ from: '2025-01-01', to: '2025-01-31' })).toEqual([
      ['1000', 'EUR', -2468n],
      ['1000', 'JPY', 5n - 2n ** 62n],
      ['6300', 'EUR', 2468n],
      ['6300', 'JPY', 2n ** 62n - 5n],
    ]);
  });

  it('keeps both sides apart', async () => {
    expect(await totals({ codes: ['6300'], from: '2025-01-15', to: '2025-01-15' })).toEqual([
      {
        ...{ code: '6300', name: 'Travel', type: 'expense', currency: 'JPY' },
        ...{ debitMinor: 2n ** 62n, creditMinor: 5n, amountMinor: 2n ** 62n - 5n },
      },
    ]);
  });

  it('leaves out what was recorded after a moment', async () => {
    const [latest] = await books.entries(tenantId);
    const recordedAt = latest!.recordedAt.getTime();
    expect(await sum({ asOf: new Date(recordedAt - 1_000) })).toEqual([]);
    expect(await sum({ asOf: new Date(recordedAt + 1_000) })).toEqual(await sum({}));
  });

  it('sees at a moment of the clock all that was posted before, and nothing that is posted after', async () => {
    const tenantId = await books.newTenant();
    await books.post(tenantId, [anEntry()]);
    const asOf = await books.database.readForTenant(tenantId, (tx) => books.get(LedgerClock).asOf(tx));
    await books.post(tenantId, [anEntry({ reference: 'late', effectiveOn: '2020-01-01' })]);
    expect(await sum({ asOf }, tenantId)).toEqual([
      ['1000', 'EUR', -1234n],
      ['6300', 'EUR', 1234n],
    ]);
  });

  it('never changes its mind about a moment of the clock, however many post while it is picked', async () => {
    const tenantId = await books.newTenant();
    let isOver = false;
    const posters = [1, 2, 3].map(async (poster) => {
      for (let n = 0; !isOver; n++) await books.post(tenantId, [anEntry({ reference: `${poster}:${n}` })]);
    });
    const readings: { asOf: Date; first: unknown; entries: bigint }[] = [];
    for (let n = 0; n < 25; n++) {
      const asOf = await books.database.readForTenant(tenantId, (tx) => books.get(LedgerClock).asOf(tx));
      const [bank] = await totals({ asOf }, tenantId);
      readings.push({ asOf, first: await totals({ asOf }, tenantId), entries: bank?.creditMinor ?? 0n });
    }
    isOver = true;
    await Promise.all(posters);
    for (const { asOf, first } of readings) expect(await totals({ asOf }, tenantId)).toEqual(first);
    const entries = readings.map((reading) => reading.entries);
    expect(entries).toEqual(entries.toSorted((a, b) => Number(a - b)));
    expect(new Set(entries).size).toBeGreaterThan(1);
  });

  it('sums one tenant’s books', async () => {
    expect(await sum({}, await books.newTenant())).toEqual([]);
  });
});

const january = (day: number) => `2025-01-${String(day).padStart(2, '0')}`;
const bookedOn = fc.integer({ min: 1, max: 31 }).map(january);
/** Few seconds of few days, so that many fall together; and the first and last moments of days. */
const recordedAt = fc
  .record({
    day: fc.integer({ min: 10, max: 14 }).map(january),
    time: fc.constantFrom('00:00:00', '09:30:00', '09:30:01', '17:45:59', '23:59:59'),
    micros: fc.oneof(fc.constantFrom(0, 500_000, 999_999), fc.integer({ min: 0, max: 999_999 })),
  })
  .map(({ day, time, micros }) => `${day}T${time}.${String(micros).padStart(6, '0')}Z`);
const entryOfThen = fc
  .tuple(balancedEntries, bookedOn, recordedAt)
  .map(([entry, effectiveOn, recordedAt]): EntryOfThen => ({ ...entry, effectiveOn, recordedAt }));
const wish: fc.Arbitrary<TotalsFilter> = fc.record(
  {
    from: bookedOn,
    to: bookedOn,
    codes: fc.subarray(['1000', '1100', '4000', '6300', '9999']),
    asOf: recordedAt.map((moment) => new Date(moment)),
  },
  { requiredKeys: [] },
);

/** By the definition: posting by posting. */
async function plainSum(of: TenantId, { from, to, codes, asOf }: TotalsFilter) {
  const rows = await owner.forTenant(of, (tx) =>
    tx.query<{ code: string; currency: string; debit: string; credit: string }>(sql`
      SELECT account_code AS code, currency, sum(greatest(amount_minor, 0))::text AS debit,
        sum(greatest(-amount_minor, 0))::text AS credit
      FROM ledger_postings
      WHERE tenant_id = current_tenant() AND effective_on >= ${from ?? '0001-01-01'}::date
        AND effective_on <= ${to ?? '9999-12-31'}::date
        AND (${codes === undefined} OR account_code = ANY (${[...(codes ?? [])]}::text[]))
        AND recorded_at <= ${asOf ?? 'infinity'}::timestamptz
      GROUP BY account_code, currency ORDER BY account_code, currency`),
  );
  return rows.map((row) => [row.code, row.currency, BigInt(row.debit), BigInt(row.credit)]);
}

describe('SumAccounts of books that were written over several days', () => {
  it('comes to what the postings come to, for any days and any moment', async () => {
    const of = await books.newTenant();
    await postThen(owner, of, fc.sample(entryOfThen, { numRuns: 600, seed: 11 }));
    await fc.assert(
      fc.asyncProperty(wish, async (filter) => {
        const ours = (await totals(filter, of)).map((one) => [
          one.code,
          one.currency,
          one.debitMinor,
          one.creditMinor,
        ]);
        expect(ours).toEqual(await plainSum(of, filter));
      }),
      { numRuns: 300 },
    );
  });
});
