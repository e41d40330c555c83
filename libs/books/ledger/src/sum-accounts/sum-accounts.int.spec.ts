import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { type TotalsFilter } from '../domain/account.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { SumAccounts } from './sum-accounts.use-case.js';

let books: TestBooks;
let tenantId: TenantId;

beforeAll(async () => {
  books = await openTestBooks();
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
    anEntry({ reference: 'more yen', effectiveOn: '2025-01-15', postings: inYen(2n ** 62n) }),
    anEntry({ reference: 'still more yen', effectiveOn: '2025-01-15', postings: inYen(2n ** 62n) }),
  ]);
});
afterAll(() => books.close());

const sum = async (filter: TotalsFilter, of = tenantId) => {
  const totals = await books.database.forTenant(of, (tx) => books.get(SumAccounts).execute(tx, filter));
  return totals.map(({ code, currency, amountMinor }) => [code, currency, amountMinor]);
};

describe('SumAccounts', () => {
  it('sums each account and currency over a period, both days included, beyond 64 bits', async () => {
    expect(await sum({ from: '2025-01-01', to: '2025-01-31' })).toEqual([
      ['1000', 'EUR', -2468n],
      ['1000', 'JPY', -3n * 2n ** 62n],
      ['6300', 'EUR', 2468n],
      ['6300', 'JPY', 3n * 2n ** 62n],
    ]);
  });

  it('leaves out what was recorded after a moment', async () => {
    const [latest] = await books.entries(tenantId);
    const recordedAt = latest!.recordedAt.getTime();
    expect(await sum({ asOf: new Date(recordedAt - 1_000) })).toEqual([]);
    expect(await sum({ asOf: new Date(recordedAt + 1_000) })).toEqual(await sum({}));
  });

  it('sums one tenant’s books', async () => {
    expect(await sum({}, await books.newTenant())).toEqual([]);
  });
});
