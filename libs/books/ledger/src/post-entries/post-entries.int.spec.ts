import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type NewEntry } from '../domain/entry.js';
import { EntryRepository } from '../entry.repository.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { PostEntries } from './post-entries.use-case.js';

const ids = new SystemIds();
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
    expect(await books.post(tenantId, batch)).toMatchObject({ posted: [], alreadyPosted: 2 });
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

  it('answers what is in the books already, for the same input only', async () => {
    await freshTenant();
    const { posted } = await books.post(tenantId, [anEntry({ metadata: { a: 1, b: true } })]);
    const turned = anEntry({ metadata: { b: true, a: 1 }, postings: anEntry().postings.toReversed() });
    expect(await books.post(tenantId, [turned])).toEqual({
      entries: [{ entryId: posted[0], isNew: false }],
      posted: [],
      alreadyPosted: 1,
      known: new Map([['record:1', posted[0]]]),
    });
    const other = anEntry({ description: 'Another ticket' });
    await expect(books.post(tenantId, [anEntry({ reference: 'new' }), other])).rejects.toMatchObject({
      code: 'ledger.reference-reused',
      status: 409,
      details: { reference: 'record:1' },
    });
    await expect(
      books.post(tenantId, [anEntry({ reference: 'two' }), anEntry({ reference: 'two', description: '' })]),
    ).rejects.toMatchObject({ code: 'ledger.reference-reused' });
    expect(await books.entries(tenantId)).toHaveLength(1);
  });

  it('takes what was posted before inputs were kept for posted', async () => {
    await freshTenant();
    await books.database.forTenant(tenantId, (tx) =>
      books.get(EntryRepository).insert(tx, [{ ...anEntry({ description: 'Long ago' }), id: ids.next() }]),
    );
    expect(await books.post(tenantId, [anEntry()])).toMatchObject({ posted: [], alreadyPosted: 1 });
  });

  it('keeps what a posting is about', async () => {
    await freshTenant();
    const about = {
      recordId: ids.next<'record'>(),
      categoryId: ids.next<'category'>(),
      counterparty: 'Rail',
    };
    const postings = [aPosting({ accountCode: '6300', ...about }), aPosting({ amountMinor: -1234n })];
    const metadata = { invoice: 'A-17', paid: true, parts: 2 };
    await books.post(tenantId, [anEntry({ postings, metadata })]);
    const nothing = { recordId: null, categoryId: null, counterparty: null };
    expect(await books.entries(tenantId)).toMatchObject([{ metadata, postings: [about, nothing] }]);
  });

  it('rehearses: tells what would come of it, or what is wrong with it, and leaves nothing behind', async () => {
    await freshTenant();
    await books.post(tenantId, [anEntry({ reference: 'before' })]);
    const rehearse = (...entries: NewEntry[]) =>
      books.database.forTenant(tenantId, (tx) =>
        books.get(PostEntries).execute(tx, entries, { stream: 'batch:2', cause, dryRun: true }),
      );
    expect(await rehearse(anEntry({ reference: 'before' }), anEntry({ reference: 'after' }))).toMatchObject({
      posted: [expect.any(String)],
      alreadyPosted: 1,
      balances: [
        { accountCode: '1000', currency: 'EUR', balanceMinor: -2468n },
        { accountCode: '6300', currency: 'EUR', balanceMinor: 2468n },
      ],
    });
    const unknown = [aPosting({ accountCode: '9999' }), aPosting({ amountMinor: -1234n })];
    await expect(rehearse(anEntry({ reference: 'odd', postings: unknown }))).rejects.toMatchObject({
      code: 'ledger.account-unknown',
    });
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -1234n, '6300 EUR': 1234n });
    expect(await books.standing(tenantId)).toEqual({ '1000 EUR': -1234n, '6300 EUR': 1234n });
    expect(await books.events(tenantId)).toHaveLength(1);
  });

  it('posts several batches at once, each with an event of its own', async () => {
    await freshTenant();
    await books.post(tenantId, [anEntry({ reference: 'a' })]);
    const batches = [['b', 'a'], ['a'], ['d', 'c']].map((references, n) => ({
      entries: references.map((reference) => anEntry({ reference })),
      batch: { stream: `batch:${n + 2}`, cause },
    }));
    const results = await books.database.forTenant(tenantId, (tx) => books.get(PostEntries).all(tx, batches));
    expect(results).toMatchObject([{ alreadyPosted: 1 }, { alreadyPosted: 1 }, { alreadyPosted: 0 }]);
    expect(results.map(({ posted }) => posted.length)).toEqual([1, 0, 2]);
    expect((await books.events(tenantId)).map(({ stream }) => stream)).toEqual([
      'batch:1',
      'batch:2',
      'batch:4',
    ]);
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
