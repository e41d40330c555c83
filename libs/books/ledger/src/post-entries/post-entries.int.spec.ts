import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { PostEntries } from './post-entries.use-case.js';

let books: TestBooks;
let tenantId: TenantId;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const freshTenant = async () => {
  tenantId = await books.newTenant();
};

describe('PostEntries', () => {
  it('posts a batch and tells so in one event', async () => {
    await freshTenant();
    const batch = [anEntry({ reference: 'b' }), anEntry({ reference: 'a' })];
    const { posted, alreadyPosted } = await books.post(tenantId, batch);
    expect(alreadyPosted).toBe(0);
    expect((await books.entries(tenantId)).map(({ id }) => id).toSorted()).toEqual(posted.toSorted());
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -2468n, '6300 EUR': 2468n });
    expect(await books.events(tenantId)).toMatchObject([
      { type: 'ENTRIES_POSTED', stream: 'batch:1', payload: { entries: 2, postings: 4, alreadyPosted: 0 } },
    ]);
  });

  it('keeps an entry as it was given', async () => {
    await freshTenant();
    const postings = [
      aPosting({ amountMinor: 2n ** 63n - 1n }),
      aPosting({ accountCode: '4000', amountMinor: 1n - 2n ** 63n }),
    ];
    const given = anEntry({ effectiveOn: '2024-02-29', description: 'Ünïcode ’\n"x"', postings });
    await books.post(tenantId, [given]);
    expect(await books.entries(tenantId)).toMatchObject([{ ...given, reversesId: null, reversedById: null }]);
  });

  it('changes nothing and says nothing when the batch comes again', async () => {
    await freshTenant();
    const batch = [anEntry({ reference: 'a' }), anEntry({ reference: 'b' })];
    await books.post(tenantId, batch);
    expect(await books.post(tenantId, batch)).toEqual({ posted: [], alreadyPosted: 2 });
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -2468n, '6300 EUR': 2468n });
    expect(await books.events(tenantId)).toHaveLength(1);
  });

  it('posts only what is new of a batch, and a reference that the batch repeats once', async () => {
    await freshTenant();
    await books.post(tenantId, [anEntry({ reference: 'a' })]);
    const batch = ['a', 'b', 'b', 'c'].map((reference) => anEntry({ reference }));
    expect(await books.post(tenantId, batch)).toMatchObject({ alreadyPosted: 2 });
    expect((await books.entries(tenantId)).map(({ reference }) => reference).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -3702n, '6300 EUR': 3702n });
  });

  it('posts each reference once when batches that overlap come at the same time, in any order', async () => {
    await freshTenant();
    const batch = Array.from({ length: 8_000 }, (_, n) => anEntry({ reference: `r${n}` }));
    const batches = [batch, batch.toReversed(), batch.slice(2_000), batch.slice(2_000).toReversed()];
    const results = await Promise.all(batches.map((entries) => books.post(tenantId, entries)));
    expect(results.flatMap(({ posted }) => posted)).toHaveLength(8_000);
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -9_872_000n, '6300 EUR': 9_872_000n });
  });

  it('posts nothing of a batch with one faulty entry', async () => {
    await freshTenant();
    const unknown = anEntry({
      reference: 'odd',
      postings: [aPosting({ accountCode: '9999' }), aPosting({ amountMinor: -1234n })],
    });
    const posting = books.post(tenantId, [anEntry(), unknown]);
    await expect(posting).rejects.toMatchObject({
      code: 'ledger.account-unknown',
      details: { reference: 'odd' },
    });
    expect(await books.entries(tenantId)).toEqual([]);
    expect(await books.events(tenantId)).toEqual([]);
  });

  it('loses nothing to a crash before the commit: the retry posts the batch', async () => {
    await freshTenant();
    const crash = books.database.forTenant(tenantId, async (tx) => {
      await books.get(PostEntries).execute(tx, [anEntry()], { stream: 'batch:1', cause });
      throw new Error('power cut');
    });
    await expect(crash).rejects.toThrow('power cut');
    expect(await books.entries(tenantId)).toEqual([]);
    expect(await books.post(tenantId, [anEntry()])).toMatchObject({ alreadyPosted: 0 });
    expect(await books.events(tenantId)).toHaveLength(1);
  });

  it('keeps tenants apart: the same reference is posted for each, and neither sees the other’s', async () => {
    const [one, other] = [await books.newTenant(), await books.newTenant()];
    await books.post(one, [anEntry()]);
    expect(await books.entries(other)).toEqual([]);
    expect(await books.post(other, [anEntry()])).toMatchObject({ alreadyPosted: 0 });
    expect(await books.balances(one)).toEqual({ '1000 EUR': -1234n, '6300 EUR': 1234n });
  });
});
