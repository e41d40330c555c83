import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Sql, sql, type Tx } from '@balance/database';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type NewEntry } from '../domain/entry.js';
import { type Hold } from '../domain/hold.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { aHold } from '../testing/a-hold.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { fare, testHolds } from '../testing/test-holds.js';

const ids = new SystemIds();
let books: TestBooks;
let tenantId: TenantId;
let hold: Hold;

beforeAll(async () => {
  books = await openTestBooks();
  tenantId = await books.newTenant();
  const { place, void: give } = testHolds(books, tenantId);
  hold = await place(aHold({ postings: fare(100n) }));
  await give((await place(aHold({ reference: 'ended' }))).id);
});
afterAll(() => books.close());

const write = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  books.database.forTenant(tenantId, work);

const insertHead = (tx: Tx, id: string) => tx.execute`
  INSERT INTO ledger_holds (tenant_id, id, reference, input_hash, effective_on, description)
  VALUES (current_tenant(), ${id}::uuid, ${id}, '', '2025-01-01', '')`;

const insertSide = (
  tx: Tx,
  id: string,
  number: number,
  code: string,
  amount: bigint,
  held = amount,
) => tx.execute`
  INSERT INTO ledger_hold_postings (tenant_id, hold_id, number, account_code, amount_minor, held_minor, currency)
  VALUES (current_tenant(), ${id}::uuid, ${number}, ${code}, ${amount}, ${held}, 'EUR')`;

describe('holds, past every check of the application', () => {
  it.each<[string, Sql]>([
    ['permission denied', sql`UPDATE ledger_balances SET held_credit_minor = 0`],
    ['permission denied', sql`UPDATE ledger_hold_postings SET amount_minor = 1`],
    ['permission denied', sql`DELETE FROM ledger_holds`],
    ['permission denied', sql`UPDATE ledger_hold_commits SET reference = 'x'`],
    [
      'would reserve more',
      sql`UPDATE ledger_hold_postings SET held_minor = amount_minor WHERE held_minor = 0`,
    ],
    ['does not balance', sql`UPDATE ledger_hold_postings SET held_minor = held_minor / 2 WHERE number = 0`],
    ['ledger_hold_postings_held', sql`UPDATE ledger_hold_postings SET held_minor = -held_minor`],
    [
      'is voided already',
      sql`UPDATE ledger_holds SET status = 'open', closed_at = NULL WHERE status = 'voided'`,
    ],
    ['ledger_holds_closed', sql`UPDATE ledger_holds SET status = 'voided' WHERE status = 'open'`],
    [
      'ledger_holds_status',
      sql`UPDATE ledger_holds SET status = 'lost', closed_at = now() WHERE status = 'open'`,
    ],
  ])('refuse with %s (%#)', async (message, statement) => {
    await expect(write((tx) => tx.execute(statement))).rejects.toThrow(message);
  });

  it('refuse a side that comes alone, later, in part, or twice', async () => {
    const sides = async (work: (tx: Tx, id: string) => Promise<unknown>) => {
      const id = ids.next();
      await write(async (tx) => {
        await insertHead(tx, id);
        await work(tx, id);
      });
    };
    await expect(sides((tx, id) => insertSide(tx, id, 0, '1000', 5n))).rejects.toThrow('does not balance');
    await expect(write((tx) => insertSide(tx, hold.id, 7, '1000', 5n))).rejects.toThrow('does not balance');
    await expect(write((tx) => insertSide(tx, ids.next(), 0, '1000', 0n, 0n))).rejects.toThrow(
      'ledger_hold_postings_held',
    );
    const partly = sides(
      (tx, id) => tx.execute`
        INSERT INTO ledger_hold_postings (tenant_id, hold_id, number, account_code, amount_minor, held_minor, currency)
        SELECT current_tenant(), ${id}::uuid, n, '1000', amount, amount / 2, 'EUR'
        FROM (VALUES (0, 10), (1, -10)) AS v (n, amount)`,
    );
    await expect(partly).rejects.toThrow('one-sided or already posted');
  });

  it('keep what they reserve free of others, also when they end past the application', async () => {
    const { held, find } = testHolds(books, tenantId);
    expect(await held()).toEqual({ '1000 EUR': [0n, 100n], '6300 EUR': [100n, 0n] });
    await write(
      (tx) => tx.execute`UPDATE ledger_holds SET status = 'expired', closed_at = now() WHERE status = 'open'`,
    );
    expect(await held()).toEqual({});
    expect(await find(hold.id)).toMatchObject({ postings: [{ heldMinor: 0n }, { heldMinor: 0n }] });
  });
});

describe('many who hold, commit and void on few accounts', () => {
  it('never block one another for good, and leave nothing held', async () => {
    const tenant = await books.newTenant();
    const { place, commit, void: give, held } = testHolds(books, tenant);
    const hot = ['1000', '1100', '1200', '1300'];
    const until = Date.now() + 2_500;
    let committed = 0;
    const client = async (_: unknown, number: number) => {
      for (let n = 0; Date.now() < until; n++) {
        const [from, to, third] = [0, 1, 2].map((step) => hot[(number + n * (1 + step)) % 4]!);
        const sides = [third, from, to].map((accountCode, place) => ({
          accountCode: accountCode!,
          currency: 'EUR',
          amountMinor: [3n, 4n, -7n][place]!,
        }));
        const { id } = await place(aHold({ reference: `${number}:${n}`, postings: sides }));
        if (n % 3 === 0) await give(id);
        else await commit(id);
        if (n % 3 !== 0) committed++;
      }
    };
    await Promise.all(Array.from({ length: 16 }, client));
    expect(await held()).toEqual({});
    expect(await books.standing(tenant)).toEqual(await books.balances(tenant));
    expect(committed).toBeGreaterThan(16);
  });

  it('lock one balance after the other, also where one is new to both', async () => {
    const tenant = await books.newTenant();
    const { place, held } = testHolds(books, tenant);
    const moving = (reference: string, ...codes: readonly [string, string, ...string[]]) =>
      anEntry({
        reference,
        postings: codes.map((accountCode, n) =>
          aPosting({ accountCode, amountMinor: n === 0 ? 1n - BigInt(codes.length) : 1n }),
        ),
      });
    /** Posts, and ends when it is told to. */
    const busy = (entry: NewEntry) => {
      let end = (): void => undefined;
      const isTold = new Promise<void>((resolve) => (end = resolve));
      const done = books.database.forTenant(tenant, async (tx) => {
        await books.get(PostEntries).execute(tx, [entry], { cause });
        await isTold;
      });
      return { end, done };
    };
    await books.post(tenant, [moving('there', '1000', '1100', '5000', '6300', '7900')]);
    const [first, second] = [busy(moving('a', '1100', '6300')), busy(moving('b', '5000', '7900'))];
    await pause(100);
    const hold = place(aHold({ postings: moving('', '1000', '1100', '8100').postings }));
    await pause(100);
    const entry = books.post(tenant, [moving('c', '1000', '5000', '8100')]);
    await pause(100);
    first.end();
    await pause(100);
    second.end();
    await Promise.all([first.done, second.done, hold, entry]);
    expect(await held()).toEqual({ '1000 EUR': [0n, 2n], '1100 EUR': [1n, 0n], '8100 EUR': [1n, 0n] });
    expect(await books.balances(tenant)).toEqual({
      ...{ '1000 EUR': -6n, '5000 EUR': 1n, '6300 EUR': 2n, '7900 EUR': 2n, '8100 EUR': 1n },
    });
  });
});
