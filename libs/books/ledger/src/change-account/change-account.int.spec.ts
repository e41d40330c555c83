import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { CreateAccount } from '../create-account/create-account.use-case.js';
import { type NewAccount } from '../domain/account.js';
import { type AccountChange } from '../domain/account-change.js';
import { ListAccounts } from '../list-accounts/list-accounts.use-case.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { ChangeAccount } from './change-account.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const savings: NewAccount = { code: '1010', name: 'Savings', type: 'asset', parentCode: '100' };

const create = (tenantId: TenantId, draft: Partial<NewAccount> = {}) =>
  books.database.forTenant(tenantId, (tx) =>
    books.get(CreateAccount).execute(tx, { ...savings, ...draft }, cause),
  );
const change = (tenantId: TenantId, code: string, wish: AccountChange, expected?: number) =>
  books.database.forTenant(tenantId, (tx) =>
    books.get(ChangeAccount).execute(tx, code, wish, cause, expected),
  );
const find = (tenantId: TenantId, code: string) =>
  books.database.readForTenant(tenantId, (tx) => books.get(ListAccounts).find(tx, code));
const onto = (accountCode: string, reference = 'record:1') =>
  anEntry({
    reference,
    postings: [aPosting({ accountCode }), aPosting({ accountCode: '4000', amountMinor: -1234n })],
  });

describe('CreateAccount', () => {
  it('opens an account under a heading, and tells so', async () => {
    const tenantId = await books.newTenant();
    await create(tenantId, { currencies: ['EUR', 'GBP'], minimumMinor: 0n });
    expect(await find(tenantId, '1010')).toMatchObject({
      ...savings,
      ...{ normalSide: 'debit', currencies: ['EUR', 'GBP'], minimumMinor: 0n, closedAt: null, version: 1 },
      ...{ isHeading: false, balances: [] },
    });
    expect((await books.events(tenantId)).at(-1)).toMatchObject({
      type: 'ACCOUNT_CREATED',
      stream: 'account:1010',
      payload: { accountCode: '1010', name: 'Savings', type: 'asset', parentCode: '100' },
    });
    await books.post(tenantId, [onto('1010')]);
    expect(await books.balances(tenantId)).toEqual({ '1010 EUR': 1234n, '4000 EUR': -1234n });
  });

  it('opens each code once, also when many ask at the same moment', async () => {
    const tenantId = await books.newTenant();
    const results = await Promise.allSettled([1, 2, 3].map(() => create(tenantId)));
    expect(results.filter(({ status }) => status === 'rejected')).toMatchObject(
      Array(2).fill({ reason: { code: 'ledger.account-exists', status: 409 } }),
    );
  });

  it('takes no heading of another tenant', async () => {
    const [tenantId, other] = [await books.newTenant(), await books.newTenant()];
    await create(other, { code: 'theirs', parentCode: null });
    await expect(create(tenantId, { parentCode: 'theirs' })).rejects.toMatchObject({
      code: 'ledger.parent-unknown',
    });
  });
});

describe('ChangeAccount', () => {
  it('changes what is asked for, of the version that was read, and tells so', async () => {
    const tenantId = await books.newTenant();
    await change(tenantId, '1000', { name: 'Main account', minimumMinor: -5n }, 1);
    expect(await find(tenantId, '1000')).toMatchObject({
      name: 'Main account',
      minimumMinor: -5n,
      version: 2,
    });
    expect((await books.events(tenantId)).at(-1)).toMatchObject({
      type: 'ACCOUNT_CHANGED',
      payload: { accountCode: '1000', changed: ['name', 'minimumMinor'] },
    });
    await expect(change(tenantId, '1000', { name: 'Other' }, 1)).rejects.toMatchObject({
      code: 'http.version-mismatch',
    });
    await expect(change(tenantId, '1001', { name: 'Other' })).rejects.toMatchObject({
      code: 'ledger.account-not-found',
    });
  });

  it('says nothing of what changes nothing', async () => {
    const tenantId = await books.newTenant();
    await change(tenantId, '1000', { name: 'Cash at bank' });
    expect(await books.events(tenantId)).toEqual([]);
  });

  it('keeps a closed account from postings until it is open again', async () => {
    const tenantId = await books.newTenant();
    await books.post(tenantId, [onto('1000')]);
    await expect(change(tenantId, '1000', { isClosed: true })).rejects.toMatchObject({
      code: 'ledger.account-has-balance',
    });
    await change(tenantId, '1100', { isClosed: true });
    await expect(books.post(tenantId, [onto('1100', 'closed')])).rejects.toMatchObject({
      code: 'ledger.account-closed',
    });
    await change(tenantId, '1100', { isClosed: false });
    await expect(books.post(tenantId, [onto('1100', 'open')])).resolves.toMatchObject({ alreadyPosted: 0 });
  });

  it('makes an account a heading that takes postings no more', async () => {
    const tenantId = await books.newTenant();
    await change(tenantId, '1100', { parentCode: '1000' });
    expect(await find(tenantId, '1000')).toMatchObject({ isHeading: true });
    await expect(books.post(tenantId, [onto('1000')])).rejects.toMatchObject({
      code: 'ledger.account-is-heading',
    });
  });

  it('refuses what it would break, and changes nothing then', async () => {
    const tenantId = await books.newTenant();
    await books.post(tenantId, [onto('1000')]);
    const refusals: [AccountChange, string][] = [
      [{ currencies: ['GBP'] }, 'ledger.currency-in-use'],
      [{ minimumMinor: 1235n }, 'ledger.minimum-too-high'],
      [{ parentCode: '200' }, 'ledger.parent-type-differs'],
      [{ parentCode: '1000' }, 'ledger.account-cycle'],
    ];
    for (const [wish, code] of refusals)
      await expect(change(tenantId, '1000', wish)).rejects.toMatchObject({ code });
    await expect(change(tenantId, '1100', { parentCode: '1000' })).rejects.toMatchObject({
      code: 'ledger.parent-has-postings',
    });
    expect(await find(tenantId, '1000')).toMatchObject({ parentCode: '100', version: 1 });
  });

  it('lets no two moves that cross make a ring', async () => {
    const tenantId = await books.newTenant();
    const moves = await Promise.allSettled([
      change(tenantId, '1000', { parentCode: '1100' }),
      change(tenantId, '1100', { parentCode: '1000' }),
    ]);
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('waits for a posting under way, and sees it', async () => {
    const tenantId = await books.newTenant();
    let closing: Promise<unknown> | undefined;
    await books.database.forTenant(tenantId, async (tx) => {
      await books.get(PostEntries).execute(tx, [onto('1000')], { stream: 'batch:1', cause });
      closing = change(tenantId, '1000', { isClosed: true });
      closing.catch(() => undefined);
      await expect(
        Promise.race([closing, new Promise((done) => setTimeout(done, 150, 'waits'))]),
      ).resolves.toBe('waits');
    });
    await expect(closing).rejects.toMatchObject({ code: 'ledger.account-has-balance' });
  });
});
