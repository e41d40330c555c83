import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { LedgerClock } from './ledger-clock.js';
import { PostEntry } from './post-entry/post-entry.use-case.js';
import { anEntry } from './testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from './testing/test-books.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

/** Posts as fast as it goes, alone and together, until `work` is done. */
async function whilePosting(tenantId: TenantId, work: () => Promise<void>): Promise<string[]> {
  const refused: string[] = [];
  let isOver = false;
  const client = async (_: unknown, number: number) => {
    for (let n = 0; !isOver; n++) {
      const entry = anEntry({ reference: `${number}:${n}` });
      const posting =
        number % 2 === 0
          ? books.post(tenantId, [entry])
          : books.get(PostEntry).execute(tenantId, entry, { cause });
      await posting.catch((fault: { code: string }) => refused.push(fault.code));
    }
  };
  const clients = Array.from({ length: 3 }, client);
  await work();
  isOver = true;
  await Promise.all(clients);
  return refused;
}

const recordedBy = (tenantId: TenantId, moment: Date) =>
  books.database.forTenant(
    tenantId,
    (tx) => tx.one<{ count: number }>`
      SELECT count(*)::int AS count FROM ledger_postings WHERE recorded_at <= ${moment}`,
  );

describe('LedgerClock', () => {
  it('picks moments up to which nothing more is recorded, however many are posting', async () => {
    const tenantId = await books.newTenant();
    const seen: [Date, { count: number }][] = [];
    await whilePosting(tenantId, async () => {
      for (let n = 0; n < 25; n++) {
        const moment = await books.database.readForTenant(tenantId, (tx) => books.get(LedgerClock).asOf(tx));
        seen.push([moment, await recordedBy(tenantId, moment)]);
      }
    });
    for (const [moment, count] of seen) expect(await recordedBy(tenantId, moment)).toEqual(count);
    const moments = seen.map(([moment]) => moment.getTime());
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    expect(seen.at(-1)![1].count).toBeGreaterThan(0);
  });

  it('sees at once what was posted before it was asked', async () => {
    const tenantId = await books.newTenant();
    for (let n = 1; n <= 5; n++) {
      await books.post(tenantId, [anEntry({ reference: `${n}` })]);
      const moment = await books.database.forTenant(tenantId, (tx) => books.get(LedgerClock).asOf(tx));
      expect(await recordedBy(tenantId, moment)).toEqual({ count: 2 * n });
    }
  });

  it('lets no posting slip under a lock that is being set', async () => {
    const tenantId = await books.newTenant();
    const refused = await whilePosting(tenantId, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await books.lock(tenantId, '2025-12-31');
      const { set } = await books.database.forTenant(
        tenantId,
        (tx) => tx.one<{ set: Date }>`SELECT set_at + interval '1 millisecond' AS set FROM ledger_locks`,
      );
      const atOnce = await recordedBy(tenantId, set);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await recordedBy(tenantId, new Date('9999-01-01'))).toEqual(atOnce);
    });
    expect(new Set(refused)).toEqual(new Set(['ledger.period-closed']));
  });
});
