import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { anEntry } from '../testing/an-entry.js';
import { postThen } from '../testing/recorded-at.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { type BalancesWish, ListBalances } from './list-balances.use-case.js';

let books: TestBooks;
let owner: Database;
let tenantId: TenantId;

beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
  tenantId = await books.newTenant();
  await postThen(owner, tenantId, [
    { ...anEntry({ reference: 'in time', effectiveOn: '2025-01-10' }), recordedAt: '2025-01-10T12:00:00Z' },
    {
      ...anEntry({ reference: 'back-dated', effectiveOn: '2025-01-05' }),
      recordedAt: '2025-02-03T08:30:00.5Z',
    },
  ]);
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

const list = (wish: BalancesWish) =>
  books.database.readForTenant(tenantId, (tx) => books.get(ListBalances).execute(tx, wish));
const totals = async (wish: BalancesWish) =>
  Object.fromEntries(
    (await list(wish)).accounts.map(({ code, balances }) => [code, balances[0]?.totalMinor ?? 0n]),
  );

describe('ListBalances', () => {
  it.each<[string | undefined, string | undefined, bigint]>([
    [undefined, undefined, 2468n],
    ['2025-01-09', undefined, 1234n],
    ['2025-01-04', undefined, 0n],
    [undefined, '2025-02-03T08:30:00.499Z', 1234n],
    [undefined, '2025-02-03T08:30:00.500Z', 2468n],
    ['2025-01-09', '2025-01-31T00:00:00Z', 0n],
    ['2025-01-10', '2025-01-10T12:00:00Z', 1234n],
    ['2025-12-31', '2025-01-10T11:59:59Z', 0n],
  ])('of the end of %s as known at %s', async (on, knownAt, spent) => {
    const wish = { on, knownAt: knownAt === undefined ? undefined : new Date(knownAt) };
    expect(await totals(wish)).toEqual(
      spent === 0n ? {} : { '100': -spent, '1000': -spent, '630': spent, '6300': spent },
    );
  });

  it('shows headings with what stands beneath them, and accounts that are asked for without postings too', async () => {
    const { accounts } = await list({ account: ['100', '4000', 'none'] });
    expect(accounts).toMatchObject([
      { code: '100', balances: [{ currency: 'EUR', ownMinor: 0n, totalMinor: -2468n }] },
      { code: '4000', balances: [] },
    ]);
  });

  it('answers of a moment that is yet to come with the latest one', async () => {
    const before = Date.now();
    const { knownAt } = await list({ knownAt: new Date('2999-01-01') });
    expect(Math.abs(Number(knownAt) - before)).toBeLessThan(60_000);
  });

  it('gives the same answer again after more was posted', async () => {
    const first = await list({ knownAt: new Date('2999-01-01') });
    await books.post(tenantId, [anEntry({ reference: 'later', effectiveOn: '2025-01-01' })]);
    const again = await list({ knownAt: first.knownAt });
    expect(again).toEqual(first);
    expect((await totals({}))['1000']).toBe(-3702n);
  });
});
