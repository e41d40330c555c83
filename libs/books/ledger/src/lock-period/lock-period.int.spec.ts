import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { type LockWish } from '../domain/lock.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { anEntry } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { LockPeriod } from './lock-period.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const lock = (tenantId: TenantId, wish: LockWish, mayOverride = false, expected?: number) =>
  books.database.forTenant(tenantId, (tx) =>
    books.get(LockPeriod).execute(tx, wish, cause, { mayOverride, expected }),
  );
const current = (tenantId: TenantId) =>
  books.database.readForTenant(tenantId, (tx) => books.get(LockPeriod).current(tx));
const soon = (promise: Promise<unknown>) =>
  Promise.race([promise, new Promise((done) => setTimeout(done, 150, 'waits'))]);

describe('LockPeriod', () => {
  it('closes the books through a day, and keeps how it came', async () => {
    const tenantId = await books.newTenant();
    expect(await current(tenantId)).toMatchObject({ lockedThrough: null, setAt: null, version: 0 });
    await lock(tenantId, { lockedThrough: '2025-03-31', reason: 'Filed' });
    expect(await current(tenantId)).toEqual({
      ...{ lockedThrough: '2025-03-31', reason: 'Filed', setBy: 'system:test', version: 1 },
      setAt: expect.any(Date),
    });
    await lock(tenantId, { lockedThrough: '2025-02-28' }, true);
    const { rows } = await books.database.readForTenant(tenantId, (tx) =>
      books.get(LockPeriod).history(tx, { limit: 10 }),
    );
    expect(rows).toMatchObject([
      { lockedThrough: '2025-02-28', reason: null },
      { lockedThrough: '2025-03-31', reason: 'Filed' },
    ]);
    expect(await books.events(tenantId)).toMatchObject([
      { type: 'LEDGER_LOCK_SET', payload: { lockedThrough: '2025-03-31', before: null, reason: 'Filed' } },
      {
        type: 'LEDGER_LOCK_SET',
        payload: { lockedThrough: '2025-02-28', before: '2025-03-31', reason: null },
      },
    ]);
  });

  it('refuses postings through that day, and takes those after it', async () => {
    const tenantId = await books.newTenant();
    await lock(tenantId, { lockedThrough: '2025-03-31' });
    await expect(books.post(tenantId, [anEntry({ effectiveOn: '2025-03-31' })])).rejects.toMatchObject({
      code: 'ledger.period-closed',
    });
    await expect(books.post(tenantId, [anEntry({ effectiveOn: '2025-04-01' })])).resolves.toMatchObject({
      alreadyPosted: 0,
    });
    expect(await books.entries(await books.newTenant())).toEqual([]);
  });

  it('opens what is closed for those who may override, alone', async () => {
    const tenantId = await books.newTenant();
    await lock(tenantId, { lockedThrough: '2025-03-31' });
    await expect(lock(tenantId, { lockedThrough: null })).rejects.toMatchObject({ code: 'ledger.lock-held' });
    await lock(tenantId, { lockedThrough: null }, true);
    await expect(books.post(tenantId, [anEntry()])).resolves.toMatchObject({ alreadyPosted: 0 });
  });

  it('is set to what was read, and once where nothing changes', async () => {
    const tenantId = await books.newTenant();
    await lock(tenantId, { lockedThrough: '2025-03-31' }, false, 0);
    await lock(tenantId, { lockedThrough: '2025-03-31' }, false, 1);
    expect(await current(tenantId)).toMatchObject({ version: 1 });
    await expect(lock(tenantId, { lockedThrough: '2025-04-30' }, false, 0)).rejects.toMatchObject({
      code: 'http.version-mismatch',
    });
  });

  it('lets a posting that is under way finish before it, and none begin while it is set', async () => {
    const tenantId = await books.newTenant();
    let closing: Promise<unknown> | undefined;
    await books.database.forTenant(tenantId, async (tx) => {
      await books.get(PostEntries).execute(tx, [anEntry()], { stream: 'batch:1', cause });
      closing = lock(tenantId, { lockedThrough: '2025-12-31' });
      expect(await soon(closing)).toBe('waits');
    });
    await closing;
    const [posted] = await books.entries(tenantId);
    const { setAt } = await current(tenantId);
    expect(Number(posted!.recordedAt)).toBeLessThan(Number(setAt));

    let late: Promise<unknown> | undefined;
    await books.database.forTenant(tenantId, async (tx) => {
      await books.get(LockPeriod).execute(tx, { lockedThrough: '2026-01-31' }, cause, { mayOverride: false });
      late = books.post(tenantId, [anEntry({ reference: 'late', effectiveOn: '2026-01-15' })]);
      late.catch(() => undefined);
      expect(await soon(late)).toBe('waits');
    });
    await expect(late).rejects.toMatchObject({ code: 'ledger.period-closed' });
  });

  it('lets nothing slip into a closed period, however many post while it is closed', async () => {
    const tenantId = await books.newTenant();
    const posting = Array.from({ length: 40 }, (_, n) =>
      books.post(tenantId, [anEntry({ reference: `r${n}` })]),
    );
    const closing = lock(tenantId, { lockedThrough: '2025-12-31' });
    const outcomes = await Promise.allSettled(posting);
    await closing;
    const { setAt } = await current(tenantId);
    const entries = await books.entries(tenantId);
    expect(entries.every(({ recordedAt }) => recordedAt <= setAt!)).toBe(true);
    expect(entries).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'ledger.period-closed' });
  });
});
