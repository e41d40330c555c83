import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config } from '@balance/config';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { PostEntry } from './post-entry.use-case.js';

const hot = ['1000', '1100', '1200', '1300'];
const clients = 16;
const lastingMs = 3_000;

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

describe('many who move money between few accounts', () => {
  it.each([
    ['together', true],
    ['each in a transaction of its own', false],
  ])('lose nothing and never block one another: %s', async (_, isTogether) => {
    const tenantId = await books.newTenant();
    const config = { LEDGER_POST_TOGETHER: isTogether } as Config;
    const postEntry = new PostEntry(books.database, books.get(PostEntries), config);
    const until = Date.now() + lastingMs;
    let moved = 0;
    const client = async (_: unknown, number: number) => {
      for (let n = 0; Date.now() < until; n++) {
        const from = (number + n) % hot.length;
        const to = (from + 1 + (n % 3)) % hot.length;
        const amountMinor = BigInt(1 + ((number * 7 + n) % 100));
        // Sides in either order: who locks first must not depend on it.
        const postings = [
          aPosting({ accountCode: hot[to]!, amountMinor }),
          aPosting({ accountCode: hot[from]!, amountMinor: -amountMinor }),
        ];
        await postEntry.execute(tenantId, anEntry({ reference: `${number}:${n}`, postings }), { cause });
        moved++;
      }
    };
    await Promise.all(Array.from({ length: clients }, client));

    const [counts] = await books.database.forTenant(
      tenantId,
      (tx) => tx.query`
        SELECT (SELECT count(*) FROM ledger_entries)::int AS entries, (SELECT sum(postings) FROM ledger_balances)::int AS postings,
          (SELECT sum(balance_minor) FROM ledger_balances)::int AS sum,
          (SELECT sum(debit_minor - credit_minor) FROM ledger_days)::int AS days`,
    );
    expect(counts).toEqual({ entries: moved, postings: 2 * moved, sum: 0, days: 0 });
    expect(await books.standing(tenantId)).toEqual(await books.balances(tenantId));
    expect(moved).toBeGreaterThan(clients);
  });
});
