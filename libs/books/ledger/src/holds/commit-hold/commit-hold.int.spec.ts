import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemIds } from '@balance/kernel';
import { type Hold, type NewHold } from '../../domain/hold.js';
import { aHold } from '../../testing/a-hold.js';
import { anEntry } from '../../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../../testing/test-books.js';
import { at, fare, testHolds } from '../../testing/test-holds.js';
import { CommitHold } from './commit-hold.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

async function tenantWithHold(changes: Partial<NewHold> = {}) {
  const tenantId = await books.newTenant();
  const holds = testHolds(books, tenantId);
  const hold: Hold = await holds.place(aHold({ postings: fare(100n), ...changes }));
  return { tenantId, ...holds, hold, id: hold.id };
}

describe('CommitHold', () => {
  it('makes an entry of the whole hold, frees what it held, and tells so', async () => {
    const { tenantId, commit, find, held, id } = await tenantWithHold({ metadata: { till: 4 } });
    const entryId = await commit(id);
    expect(await books.entries(tenantId)).toMatchObject([
      { id: entryId, reference: `hold:${id}:rest`, effectiveOn: '2025-03-31', description: 'A train ticket' },
    ]);
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -100n, '6300 EUR': 100n });
    expect(await held()).toEqual({});
    expect(await find(id)).toMatchObject({
      ...{ status: 'committed', closedAt: expect.any(Date) },
      commits: [{ reference: 'rest', entryId, committedAt: expect.any(Date) }],
      postings: [{ heldMinor: 0n }, { heldMinor: 0n }],
    });
    expect((await books.events(tenantId)).slice(1)).toMatchObject([
      { type: 'ENTRIES_POSTED', stream: `hold:${id}` },
      { type: 'HOLD_COMMITTED', stream: `hold:${id}`, payload: { holdId: id, entryId, isClosed: true } },
    ]);
  });

  it('makes entries of parts, on other days and under other texts, until nothing is left', async () => {
    const { tenantId, commit, find, held, id } = await tenantWithHold();
    const first = await commit(id, { reference: 'first', postings: fare(40n), effectiveOn: '2025-04-02' });
    expect(await held()).toEqual({ '1000 EUR': [0n, 60n], '6300 EUR': [60n, 0n] });
    expect(await find(id)).toMatchObject({ status: 'open', closedAt: null, commits: [{ entryId: first }] });
    const second = await commit(id, {
      reference: 'second',
      postings: fare(60n),
      description: 'The way back',
    });
    expect(await find(id)).toMatchObject({
      status: 'committed',
      commits: [{ entryId: first }, { entryId: second }],
    });
    expect(await books.entries(tenantId)).toMatchObject([
      { effectiveOn: '2025-03-31', description: 'The way back' },
      { effectiveOn: '2025-04-02', description: 'A train ticket' },
    ]);
    expect(await books.balances(tenantId)).toEqual({ '1000 EUR': -100n, '6300 EUR': 100n });
  });

  it('releases the rest when told to', async () => {
    const { tenantId, commit, find, held, id } = await tenantWithHold();
    await commit(id, { reference: 'part', postings: fare(40n), rest: 'release' });
    expect(await held()).toEqual({});
    expect(await books.balances(tenantId)).toMatchObject({ '1000 EUR': -40n });
    expect(await find(id)).toMatchObject({ status: 'committed' });
  });

  it('answers the entry of the first when the same commit comes again, also when the hold has ended since', async () => {
    const { tenantId, commit, void: give, id } = await tenantWithHold();
    const part = { reference: 'part', postings: fare(40n) };
    const first = await commit(id, part);
    expect(await commit(id, part)).toBe(first);
    await give(id);
    expect(await commit(id, part)).toBe(first);
    expect(await books.entries(tenantId)).toHaveLength(1);
  });

  it('refuses another commit under a reference, and a part without one', async () => {
    const { commit, id } = await tenantWithHold();
    await commit(id, { reference: 'part', postings: fare(40n) });
    await expect(commit(id, { reference: 'part', postings: fare(41n) })).rejects.toMatchObject({
      code: 'ledger.reference-reused',
    });
    await expect(commit(id, { postings: fare(40n) })).rejects.toMatchObject({
      code: 'ledger.commit-reference-missing',
    });
  });

  it.each([
    ['ledger.hold-exceeded', fare(101n)],
    ['ledger.entry-unbalanced', [...fare(1n), { ...fare(1n)[0]! }]],
    ['ledger.entry-one-sided', fare(1n).slice(1)],
    ['ledger.posting-zero', fare(0n)],
  ])('refuses with %s, and changes nothing', async (code, postings) => {
    const { tenantId, commit, held, id } = await tenantWithHold();
    await expect(commit(id, { reference: 'part', postings })).rejects.toMatchObject({ code });
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 100n] });
    expect(await books.entries(tenantId)).toEqual([]);
  });

  it('commits once when many ask at the same moment; the others are told', async () => {
    const { tenantId, commit, held, id } = await tenantWithHold();
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => commit(id, { reference: `c${n}` })),
    );
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject(
      Array(5).fill({
        reason: { code: 'ledger.hold-not-open', status: 409, details: { status: 'committed' } },
      }),
    );
    expect(await books.balances(tenantId)).toMatchObject({ '1000 EUR': -100n });
    expect(await held()).toEqual({});
  });

  it('commits once when the same request comes many times at once, and answers each', async () => {
    const { tenantId, commit, id } = await tenantWithHold();
    const answers = await Promise.all(Array.from({ length: 6 }, () => commit(id)));
    expect(new Set(answers).size).toBe(1);
    expect(await books.entries(tenantId)).toHaveLength(1);
  });

  it('shares a hold among many that each take a part at once', async () => {
    const { tenantId, commit, find, held, id } = await tenantWithHold();
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => commit(id, { reference: `p${n}`, postings: fare(10n) })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await books.balances(tenantId)).toMatchObject({ '1000 EUR': -100n });
    expect(await held()).toEqual({});
    expect(await find(id)).toMatchObject({ status: 'committed' });
  });

  it('or voids: whoever is first wins', async () => {
    const { tenantId, commit, void: give, held, find, id } = await tenantWithHold();
    const results = await Promise.allSettled([commit(id), give(id)]);
    expect(results.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'ledger.hold-not-open' } },
    ]);
    const isCommitted = (await find(id)).status === 'committed';
    expect(await books.entries(tenantId)).toHaveLength(isCommitted ? 1 : 0);
    expect(await held()).toEqual({});
  });

  it('refuses what has run out, also before anybody has noted it', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const { commit, held, find, list, id } = await tenantWithHold({ expiresAt });
    await at(books, expiresAt, async () => {
      await expect(commit(id)).rejects.toMatchObject({
        code: 'ledger.hold-not-open',
        details: { status: 'expired' },
      });
      expect(await find(id)).toMatchObject({ status: 'expired' });
      expect(await list({ status: ['expired'] })).toMatchObject([{ id, status: 'expired' }]);
      expect(await list({ status: ['open'] })).toEqual([]);
    });
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 100n] });
    await commit(id);
  });

  it('heeds a period lock at the commit, unless it may override it', async () => {
    const { tenantId, commit, held, id } = await tenantWithHold();
    await books.database.forTenant(
      tenantId,
      (tx) => tx.execute`
        INSERT INTO ledger_locks (tenant_id, id, locked_through, reason, set_by)
        VALUES (current_tenant(), ${new SystemIds().next()}::uuid, '2025-03-31', 'Audited', 'system:test')`,
    );
    await expect(commit(id)).rejects.toMatchObject({ code: 'ledger.period-closed' });
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 100n] });
    await commit(id, { reference: 'a', postings: fare(1n), effectiveOn: '2025-04-01' });
    await commit(id, {}, true);
    expect((await books.events(tenantId)).map(({ type }) => type)).toContain('LEDGER_LOCK_OVERRIDDEN');
  });

  it('posts what it reserved, however little else is left', async () => {
    const tenantId = await books.newTenant();
    const { place, commit, limit } = testHolds(books, tenantId);
    await books.post(tenantId, [anEntry({ reference: 'in', postings: fare(-100n) })]);
    await limit('1000', 0n);
    const { id } = await place(aHold({ postings: fare(100n) }));
    await commit(id, { reference: 'part', postings: fare(99n) });
    await commit(id);
    expect(await books.balances(tenantId)).toEqual({});
  });

  it('loses nothing to a crash before the end of its transaction', async () => {
    const { tenantId, commit, held, id } = await tenantWithHold();
    const crash = books.database.forTenant(tenantId, async (tx) => {
      await books.get(CommitHold).execute(tx, id, {}, { cause });
      throw new Error('power cut');
    });
    await expect(crash).rejects.toThrow('power cut');
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 100n] });
    expect(await books.entries(tenantId)).toEqual([]);
    await commit(id);
    expect(await books.balances(tenantId)).toMatchObject({ '1000 EUR': -100n });
  });

  it('finds neither what is not there nor what is another tenant’s', async () => {
    const { commit } = await tenantWithHold();
    const { id } = await tenantWithHold();
    const missing = { code: 'ledger.hold-not-found', status: 404 };
    await expect(commit(id)).rejects.toMatchObject(missing);
    await expect(commit(new SystemIds().next())).rejects.toMatchObject(missing);
  });
});
