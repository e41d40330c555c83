import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { type Id, SystemIds, type TenantId } from '@balance/kernel';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { postThen } from '../testing/recorded-at.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { ListPostings, type PostingsWish } from './list-postings.use-case.js';

const ids = new SystemIds();
const recordId = ids.next<'record'>();
const categoryId = ids.next<'category'>();
let books: TestBooks;
let owner: Database;
let tenantId: TenantId;

/** Paid from the bank. */
const spending = (reference: string, effectiveOn: string, amountMinor: bigint, facts = {}) =>
  anEntry({
    reference,
    effectiveOn,
    postings: [
      aPosting({ accountCode: '6300', amountMinor, ...facts }),
      aPosting({ amountMinor: -amountMinor }),
    ],
  });

beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
  tenantId = await books.newTenant();
  await postThen(owner, tenantId, [
    { ...spending('first', '2025-01-10', 100n), recordedAt: '2025-01-10T12:00:00Z' },
    { ...spending('second', '2025-01-10', 200n), recordedAt: '2025-01-10T13:00:00Z' },
    { ...spending('back-dated', '2025-01-05', 400n), recordedAt: '2025-02-03T08:00:00Z' },
  ]);
  const facts = { recordId, categoryId, counterparty: 'Cabs, Ltd' };
  await books.post(tenantId, [spending('of a record', '2025-02-01', 800n, facts)]);
  await books.post(tenantId, [
    anEntry({
      reference: 'in pounds',
      effectiveOn: '2025-02-02',
      postings: [
        aPosting({ accountCode: '6400', currency: 'GBP' }),
        aPosting({ accountCode: '1100', currency: 'GBP', amountMinor: -1234n }),
      ],
    }),
  ]);
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

const list = (wish: Partial<PostingsWish>) =>
  books.database.readForTenant(tenantId, (tx) => books.get(ListPostings).execute(tx, { limit: 10, ...wish }));
const references = async (wish: Partial<PostingsWish>) =>
  (await list({ account: ['630'], ...wish })).rows.map(({ reference }) => reference);
const running = async (wish: Partial<PostingsWish>) =>
  (await list({ account: ['1000'], currency: 'EUR', ...wish })).rows.map((row) => [
    row.amountMinor,
    row.runningBalanceMinor,
  ]);

describe('ListPostings', () => {
  it.each<[Partial<PostingsWish>, string[]]>([
    [{}, ['back-dated', 'first', 'second', 'of a record', 'in pounds']],
    [{ sort: '-effectiveOn' }, ['in pounds', 'of a record', 'second', 'first', 'back-dated']],
    [{ account: ['6300'] }, ['back-dated', 'first', 'second', 'of a record']],
    [{ account: ['6400', '1100'] }, ['in pounds', 'in pounds']],
    [{ account: ['none'] }, []],
    [{ currency: 'GBP' }, ['in pounds']],
    [{ from: '2025-01-10', until: '2025-02-01' }, ['first', 'second']],
    [{ knownAt: new Date('2025-01-31T00:00:00Z') }, ['first', 'second']],
    [{ recordId }, ['of a record']],
    [{ categoryId }, ['of a record']],
    [{ counterparty: 'Cabs, Ltd' }, ['of a record']],
    [{ categoryId: '' }, ['back-dated', 'first', 'second', 'in pounds']],
    [{ counterparty: '' }, ['back-dated', 'first', 'second', 'in pounds']],
    [{ alongside: ['1000'] }, ['back-dated', 'first', 'second', 'of a record']],
    [{ alongside: ['1100'] }, ['in pounds']],
    [{ recordId: ids.next<'record'>() as Id<'record'> }, []],
  ])('finds with %j', async (wish, found) => {
    expect(await references(wish)).toEqual(found);
  });

  it('shows what a posting is of', async () => {
    const { rows } = await list({ recordId });
    expect(rows).toMatchObject([
      {
        ...{ number: 0, reference: 'of a record', description: 'A train ticket', effectiveOn: '2025-02-01' },
        ...{ accountCode: '6300', amountMinor: 800n, currency: 'EUR', recordId, categoryId },
        ...{ counterparty: 'Cabs, Ltd', reversesId: null, recordedAt: expect.any(Date) },
      },
    ]);
  });

  it.each<[Partial<PostingsWish>, [bigint, bigint][]]>([
    [
      {},
      [
        [-400n, -400n],
        [-100n, -500n],
        [-200n, -700n],
        [-800n, -1500n],
      ],
    ],
    [
      { sort: '-effectiveOn' },
      [
        [-800n, -1500n],
        [-200n, -700n],
        [-100n, -500n],
        [-400n, -400n],
      ],
    ],
    [
      { from: '2025-01-10' },
      [
        [-100n, -500n],
        [-200n, -700n],
        [-800n, -1500n],
      ],
    ],
    [{ until: '2025-02-01', sort: '-effectiveOn', limit: 1 }, [[-200n, -700n]]],
    [{ knownAt: new Date('2025-01-10T12:30:00Z') }, [[-100n, -100n]]],
    [
      { from: '2025-01-10', knownAt: new Date('2025-01-31T00:00:00Z') },
      [
        [-100n, -100n],
        [-200n, -300n],
      ],
    ],
    [
      { account: ['100'] },
      [
        [-400n, -400n],
        [-100n, -500n],
        [-200n, -700n],
        [-800n, -1500n],
      ],
    ],
  ])('runs the balance with %j', async (wish, expected) => {
    expect(await running(wish)).toEqual(expected);
  });

  it.each<[Partial<PostingsWish>]>([
    [{ account: ['1000', '1100'], currency: 'EUR' }],
    [{ account: ['6300'], currency: 'EUR', recordId }],
    [{ account: ['1000'] }],
    [{ currency: 'EUR' }],
  ])('runs no balance where it would not be that of an account: %j', async (wish) => {
    const { rows } = await list(wish);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.runningBalanceMinor === undefined)).toBe(true);
  });

  it.each(['effectiveOn', '-effectiveOn'] as const)('goes on from page to page by %s', async (sort) => {
    const whole = await running({ sort });
    const met: unknown[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await list({
        account: ['1000'],
        currency: 'EUR',
        sort,
        limit: 1,
        ...(cursor && { cursor }),
      });
      met.push(...page.rows.map((row) => [row.amountMinor, row.runningBalanceMinor]));
      cursor = page.nextCursor;
    }
    expect(met).toEqual(whole);
  });

  it('counts, and refuses cursors of other lists', async () => {
    const page = await list({ count: true, limit: 1 });
    expect(page).toMatchObject({ count: 10, countIsExact: true });
    const cursor = page.nextCursor!;
    const text = Buffer.from(cursor, 'base64url').toString();
    const wrong = [text.replace(/\d{4}-\d\d-\d\d/, '2025-02-30'), text.replace(/\d+$/, '32768'), `${text}x`];
    await expect(list({ cursor, sort: '-effectiveOn' })).rejects.toMatchObject({
      code: 'paging.cursor-invalid',
    });
    for (const one of wrong)
      await expect(list({ cursor: Buffer.from(one).toString('base64url') })).rejects.toMatchObject({
        code: 'paging.cursor-invalid',
      });
  });
});
