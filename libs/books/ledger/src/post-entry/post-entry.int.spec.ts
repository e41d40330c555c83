import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Config } from '@balance/config';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type NewEntry } from '../domain/entry.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { PostEntry } from './post-entry.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => books.close());

const postEntry = (isTogether: boolean) =>
  new PostEntry(books.database, books.get(PostEntries), { LEDGER_POST_TOGETHER: isTogether } as Config);

const references = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);

describe.each([true, false])('PostEntry (together: %s)', (isTogether) => {
  const start = async () => {
    const tenantId = await books.newTenant();
    const useCase = postEntry(isTogether);
    const post = (entry: NewEntry, of: TenantId = tenantId) => useCase.execute(of, entry, { cause });
    return { tenantId, post };
  };

  it('gives each of many its own answer and its own event', async () => {
    const { tenantId, post } = await start();
    const answers = await Promise.all(references('r', 40).map((reference) => post(anEntry({ reference }))));
    const entries = new Map((await books.entries(tenantId)).map(({ id, reference }) => [reference, id]));
    expect(answers).toEqual(
      references('r', 40).map((reference) => ({ entryId: entries.get(reference), isNew: true })),
    );
    const told = (await books.events(tenantId)).map(({ stream }) => stream);
    expect(told.toSorted()).toEqual(answers.map(({ entryId }) => `entry:${entryId}`).toSorted());
    expect(await books.standing(tenantId)).toEqual({ '1000 EUR': -49_360n, '6300 EUR': 49_360n });
  });

  it('refuses the bad ones among them, and them only', async () => {
    const { tenantId, post } = await start();
    const unknown = [aPosting({ accountCode: '9999' }), aPosting({ amountMinor: -1234n })];
    await post(anEntry({ reference: 'r0' }));
    const outcomes = await Promise.allSettled([
      ...references('r', 5).map((reference) => post(anEntry({ reference }))),
      post(anEntry({ reference: 'r1' })),
      post(anEntry({ reference: 'r2', description: 'Something else' })),
      post(anEntry({ reference: 'odd', postings: unknown })),
      post(anEntry({ reference: 'half', postings: [aPosting()] })),
    ]);
    const codes = outcomes.map((one) =>
      one.status === 'fulfilled' ? 'posted' : (one.reason as { code: string }).code,
    );
    const [, , second, , , , other] = codes;
    // Of two that come at once under one reference, either is the first.
    expect([second, other].toSorted()).toEqual(['ledger.reference-reused', 'posted']);
    expect(codes.toSpliced(6, 1).toSpliced(2, 1)).toEqual([
      ...Array<string>(5).fill('posted'),
      'ledger.account-unknown',
      'ledger.entry-one-sided',
    ]);
    expect((await books.entries(tenantId)).map(({ reference }) => reference).toSorted()).toEqual(
      references('r', 5),
    );
  });

  it('answers a repeated entry with the first', async () => {
    const { post } = await start();
    const first = await post(anEntry());
    expect(await post(anEntry())).toEqual({ ...first, isNew: false });
    await expect(post(anEntry({ description: 'Other' }))).rejects.toMatchObject({
      code: 'ledger.reference-reused',
    });
  });

  it('keeps tenants apart', async () => {
    const { tenantId, post } = await start();
    const other = await books.newTenant();
    await Promise.all(
      [tenantId, other, tenantId, other].map((of, n) => post(anEntry({ reference: `r${n}` }), of)),
    );
    for (const id of [tenantId, other])
      expect(await books.standing(id)).toEqual({ '1000 EUR': -2468n, '6300 EUR': 2468n });
  });
});

describe('posting together', () => {
  it('takes few transactions for many entries', async () => {
    const tenantId = await books.newTenant();
    const useCase = postEntry(true);
    const transactions = jest.spyOn(Database.prototype, 'atOnceForTenant');
    await Promise.all(
      references('r', 200).map((reference) => useCase.execute(tenantId, anEntry({ reference }), { cause })),
    );
    expect(transactions.mock.calls.length).toBeLessThan(5);
  });

  it('tells everybody of an outage, and goes on after it', async () => {
    const tenantId = await books.newTenant();
    const useCase = postEntry(true);
    jest.spyOn(Database.prototype, 'atOnceForTenant').mockRejectedValueOnce(new Error('cut off'));
    const post = (reference: string) => useCase.execute(tenantId, anEntry({ reference }), { cause });
    const outcomes = await Promise.allSettled([post('a'), post('b')]);
    expect(outcomes).toMatchObject(Array(2).fill({ reason: { message: 'cut off' } }));
    expect(await Promise.all([post('a'), post('b')])).toMatchObject([{ isNew: true }, { isNew: true }]);
  });
});
