import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type EntryId } from '../domain/entry.js';
import { type ReversalWish } from '../domain/reversal.js';
import { ListEntries } from '../list-entries/list-entries.use-case.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { ReverseEntry } from './reverse-entry.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const reverse = (
  tenantId: TenantId,
  entryId: EntryId,
  wish: ReversalWish = {},
  may?: { readonly mayOverrideLock: boolean },
) =>
  books.database.forTenant(tenantId, (tx) => books.get(ReverseEntry).execute(tx, entryId, wish, cause, may));

async function tenantWithEntry(): Promise<{ tenantId: TenantId; entryId: EntryId }> {
  const tenantId = await books.newTenant();
  const { posted } = await books.post(tenantId, [anEntry()]);
  return { tenantId, entryId: posted[0]! };
}

describe('ReverseEntry', () => {
  it('brings the balances back by an entry of its own, and leaves the first as it is', async () => {
    const { tenantId, entryId } = await tenantWithEntry();
    const [before] = await books.entries(tenantId);
    const reversalId = await reverse(tenantId, entryId, { effectiveOn: '2025-04-02', reason: 'Twice' });
    expect(await books.balances(tenantId)).toEqual({});
    expect(await books.entries(tenantId)).toMatchObject([
      { id: reversalId, reversesId: entryId, effectiveOn: '2025-04-02', description: 'Twice' },
      { ...before, reversedById: reversalId },
    ]);
    expect((await books.events(tenantId)).at(-1)).toMatchObject({
      type: 'ENTRY_REVERSED',
      stream: `entry:${entryId}`,
      payload: { entryId, reversalId },
    });
  });

  it('reverses once', async () => {
    const { tenantId, entryId } = await tenantWithEntry();
    await reverse(tenantId, entryId);
    await expect(reverse(tenantId, entryId)).rejects.toMatchObject({ code: 'ledger.already-reversed' });
  });

  it('reverses once when many ask at the same moment', async () => {
    const { tenantId, entryId } = await tenantWithEntry();
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => reverse(tenantId, entryId)));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject(Array(3).fill({ reason: { code: 'ledger.already-reversed' } }));
    expect(await books.balances(tenantId)).toEqual({});
  });

  it('reverses several at once, all of them or none', async () => {
    const tenantId = await books.newTenant();
    await books.post(tenantId, [anEntry({ reference: 'a' }), anEntry({ reference: 'b' })]);
    const all = (references: readonly string[]) =>
      books.database.forTenant(tenantId, async (tx) => {
        const entries = await books.get(ListEntries).byReferences(tx, references);
        await books.get(ReverseEntry).all(tx, entries, { reason: 'Twice' }, cause);
      });
    await all(['a', 'nothing']);
    await expect(all(['a', 'b'])).rejects.toMatchObject({ code: 'ledger.already-reversed' });
    await all(['b']);
    expect(await books.balances(tenantId)).toEqual({});
    expect(await books.entries(tenantId)).toHaveLength(4);
  });

  it('reverses no reversal', async () => {
    const { tenantId, entryId } = await tenantWithEntry();
    const reversalId = await reverse(tenantId, entryId);
    await expect(reverse(tenantId, reversalId)).rejects.toMatchObject({
      code: 'ledger.reversal-of-reversal',
    });
  });

  it('keeps what the postings are about, so that reports take it back where they counted it', async () => {
    const tenantId = await books.newTenant();
    const about = { categoryId: new SystemIds().next<'category'>(), counterparty: 'Rail' };
    const postings = [aPosting({ accountCode: '6300', ...about }), aPosting({ amountMinor: -1234n })];
    const { posted } = await books.post(tenantId, [anEntry({ postings })]);
    await reverse(tenantId, posted[0]!, { at: 'original-date' });
    expect((await books.entries(tenantId))[0]).toMatchObject({
      effectiveOn: '2025-03-31',
      postings: [
        { ...about, amountMinor: -1234n },
        { categoryId: null, amountMinor: 1234n },
      ],
    });
    expect(await books.standing(tenantId)).toEqual({});
  });

  it('reverses into a closed period only for who may', async () => {
    const { tenantId, entryId } = await tenantWithEntry();
    await books.lock(tenantId, '2025-03-31');
    await expect(reverse(tenantId, entryId)).rejects.toMatchObject({ code: 'ledger.period-closed' });
    const reversalId = await reverse(tenantId, entryId, {}, { mayOverrideLock: true });
    expect((await books.events(tenantId)).slice(-2)).toMatchObject([
      { type: 'LEDGER_LOCK_OVERRIDDEN', payload: { lockedThrough: '2025-03-31', entryIds: [reversalId] } },
      { type: 'ENTRY_REVERSED' },
    ]);
  });

  it('finds neither what is not there nor what is another tenant’s', async () => {
    const { entryId } = await tenantWithEntry();
    const { tenantId } = await tenantWithEntry();
    const missing = { code: 'ledger.entry-not-found' };
    await expect(reverse(tenantId, entryId)).rejects.toMatchObject(missing);
    await expect(reverse(tenantId, new SystemIds().next())).rejects.toMatchObject(missing);
  });
});
