import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { aHold } from '../../testing/a-hold.js';
import { openTestBooks, type TestBooks } from '../../testing/test-books.js';
import { at, fare, testHolds } from '../../testing/test-holds.js';
import { ExpireHoldsJob } from './expire-holds.job.js';
import { ExpireHolds } from './expire-holds.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const expiresAt = new Date(Date.now() + 600_000);
const { signal } = new AbortController();

const runJob = (stop = signal) =>
  at(books, expiresAt, () => new ExpireHoldsJob(books.get(ExpireHolds)).handle({}, { signal: stop }));

async function tenantWithHolds(count: number): Promise<TenantId> {
  const tenantId = await books.newTenant();
  const { place } = testHolds(books, tenantId);
  for (let n = 0; n < count; n++)
    await place(aHold({ reference: `h${n}`, postings: fare(10n), ...(n % 3 < 2 && { expiresAt }) }));
  return tenantId;
}

const expiredOf = async (tenantId: TenantId) =>
  (await books.events(tenantId)).filter(({ type }) => type === 'HOLD_EXPIRED');

describe('holds whose time has run out', () => {
  it('are freed, of every tenant, and others stay; each is told of once, however often the job runs', async () => {
    const [one, other] = [await tenantWithHolds(3), await tenantWithHolds(1)];
    await new ExpireHoldsJob(books.get(ExpireHolds)).handle({}, { signal });
    expect(await expiredOf(one)).toEqual([]);
    await runJob();
    await runJob();
    const { held, list } = testHolds(books, one);
    expect(await held()).toEqual({ '1000 EUR': [0n, 10n], '6300 EUR': [10n, 0n] });
    expect((await list({ sort: 'id' })).map(({ status }) => status)).toEqual(['expired', 'expired', 'open']);
    expect(await testHolds(books, other).held()).toEqual({});
    expect(await expiredOf(one)).toMatchObject([{ actor: 'system:holds' }, {}]);
  });

  it('are freed once when jobs run side by side, and while others place and commit', async () => {
    const tenantId = await tenantWithHolds(9);
    const { place, commit, list, held } = testHolds(books, tenantId);
    const open = (await list()).filter((hold) => !hold.expiresAt);
    await Promise.all([
      ...[runJob(), runJob()],
      ...open.map(({ id }) => commit(id)),
      ...[1, 2].map((n) => place(aHold({ reference: `new${n}`, postings: fare(5n) }))),
    ]);
    await runJob();
    expect(await expiredOf(tenantId)).toHaveLength(6);
    expect(await held()).toEqual({ '1000 EUR': [0n, 10n], '6300 EUR': [10n, 0n] });
  });

  it('are all freed after a job that was cut off', async () => {
    const tenantId = await tenantWithHolds(3);
    const stopped = new AbortController();
    stopped.abort();
    await expect(runJob(stopped.signal)).rejects.toThrow(JobInterrupted);
    expect(await expiredOf(tenantId)).toEqual([]);
    await runJob();
    expect(await expiredOf(tenantId)).toHaveLength(2);
  });
});
