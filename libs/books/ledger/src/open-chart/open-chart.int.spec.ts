import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { ChangeAccount } from '../change-account/change-account.use-case.js';
import { type NewAccount } from '../domain/account.js';
import { defaultChart } from '../domain/default-chart.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { OpenChart } from './open-chart.use-case.js';

const ids = new SystemIds();
let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const open = (tenantId: TenantId) =>
  books.database.forTenant(tenantId, (tx) => books.get(OpenChart).execute(tx));
const accountsOf = (tenantId: TenantId) =>
  books.database.forTenant(tenantId, (tx) => books.get(AccountRepository).all(tx));
const accountOf = async (tenantId: TenantId, code: string) =>
  (await accountsOf(tenantId)).find((account) => account.code === code);
const insert = (tenantId: TenantId, accounts: readonly NewAccount[]) =>
  books.database.forTenant(tenantId, (tx) => books.get(AccountRepository).insertMissing(tx, accounts));

describe('OpenChart', () => {
  it('opens the default accounts, once, and for one tenant', async () => {
    const tenantId = ids.next<'tenant'>();
    expect(await open(tenantId)).toBe(defaultChart.length);
    expect(await open(tenantId)).toBe(0);
    expect(await accountsOf(tenantId)).toMatchObject(defaultChart);
    expect(await accountsOf(ids.next<'tenant'>())).toEqual([]);
  });

  it('tells headings from accounts, and the side of each', async () => {
    const tenantId = await books.newTenant();
    expect(await accountOf(tenantId, '100')).toMatchObject({ isHeading: true, normalSide: 'debit' });
    expect(await accountOf(tenantId, '4000')).toMatchObject({ isHeading: false, normalSide: 'credit' });
  });

  it('leaves an account that the tenant has under another name where it is', async () => {
    const tenantId = ids.next<'tenant'>();
    const main = { code: '1000', name: 'Main account', type: 'asset', parentCode: null } as const;
    await insert(tenantId, [main]);
    expect(await open(tenantId)).toBe(defaultChart.length - 1);
    expect(await accountOf(tenantId, '1000')).toMatchObject(main);
  });

  it('puts the accounts of a chart without headings under theirs, with their postings', async () => {
    const tenantId = ids.next<'tenant'>();
    await insert(
      tenantId,
      defaultChart.filter(({ code }) => code.length === 4),
    );
    await books.post(tenantId, [anEntry()]);
    await open(tenantId);
    expect(await accountsOf(tenantId)).toMatchObject(defaultChart);
  });

  it('leaves what somebody has moved, and takes nothing for a heading that has postings or is of another type', async () => {
    const tenantId = await books.newTenant();
    await books.database.forTenant(tenantId, (tx) =>
      books.get(ChangeAccount).execute(tx, '1000', { parentCode: null }, cause),
    );
    const other = ids.next<'tenant'>();
    await insert(other, [
      { code: '100', name: 'Main account', type: 'asset', parentCode: null },
      { code: '400', name: 'Lost bets', type: 'expense', parentCode: null },
      { code: '6300', name: 'Travel', type: 'expense', parentCode: null },
    ]);
    const paid = [aPosting({ accountCode: '6300' }), aPosting({ accountCode: '100', amountMinor: -1234n })];
    await books.post(other, [anEntry({ postings: paid })]);
    await Promise.all([open(tenantId), open(other)]);
    expect(await accountOf(tenantId, '1000')).toMatchObject({ parentCode: null });
    expect(await accountOf(other, '1000')).toMatchObject({ parentCode: null });
    expect(await accountOf(other, '4000')).toMatchObject({ parentCode: null });
    expect(await accountOf(other, '6300')).toMatchObject({ parentCode: '630' });
  });
});
