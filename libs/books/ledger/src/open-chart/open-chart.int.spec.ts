import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { defaultChart } from '../domain/default-chart.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { OpenChart } from './open-chart.use-case.js';

const ids = new SystemIds();
let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const open = (tenantId: TenantId) =>
  books.database.forTenant(tenantId, (tx) => books.get(OpenChart).execute(tx));
const accountsOf = async (tenantId: TenantId) => {
  const accounts = books.get(AccountRepository);
  return (await books.database.forTenant(tenantId, (tx) => accounts.page(tx, { limit: 500 }))).rows;
};

describe('OpenChart', () => {
  it('opens the default accounts, once, and for one tenant', async () => {
    const tenantId = ids.next<'tenant'>();
    expect(await open(tenantId)).toBe(defaultChart.length);
    expect(await open(tenantId)).toBe(0);
    expect(await accountsOf(tenantId)).toEqual(defaultChart);
    expect(await accountsOf(ids.next<'tenant'>())).toEqual([]);
  });

  it('leaves an account that the tenant has under another name', async () => {
    const tenantId = ids.next<'tenant'>();
    const main = { code: '1000', name: 'Main account', type: 'asset' } as const;
    await books.database.forTenant(tenantId, (tx) => books.get(AccountRepository).insertMissing(tx, [main]));
    expect(await open(tenantId)).toBe(defaultChart.length - 1);
    expect((await accountsOf(tenantId))[0]).toEqual(main);
  });
});
