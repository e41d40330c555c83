import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Database, type Sql, sql } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { ChangeAccount } from '../change-account/change-account.use-case.js';
import { type AccountChange } from '../domain/account-change.js';
import { ledgerChecks, type LedgerDifference } from '../domain/verify.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { ReverseEntry } from '../reverse-entry/reverse-entry.use-case.js';
import { anEntry, balancedEntries } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { VerifyLedger } from './verify-ledger.use-case.js';

let books: TestBooks;
/** In a session that no trigger and no row-level security stops. */
let intruder: Database;

beforeAll(async () => {
  books = await openTestBooks();
  const options = '-c session_replication_role=replica';
  const connection = { connectionString: books.adminUrl, max: 1, options };
  intruder = new Database({ app: connection, system: connection });
});
afterAll(async () => {
  await intruder.onApplicationShutdown();
  await books.close();
});

const verify = (tenantId: TenantId) => books.get(VerifyLedger).execute(tenantId);
const change = (tenantId: TenantId, code: string, wish: AccountChange) =>
  books.database.forTenant(tenantId, (tx) => books.get(ChangeAccount).execute(tx, code, wish, cause));

/** 12.34 EUR from the bank, and an entry that is taken back. */
async function smallBooks(): Promise<TenantId> {
  const tenantId = await books.newTenant();
  await books.post(tenantId, [anEntry({ reference: 'kept' })]);
  const { posted } = await books.post(tenantId, [anEntry({ reference: 'taken back' })]);
  await books.database.forTenant(tenantId, (tx) =>
    books.get(ReverseEntry).execute(tx, posted[0]!, { effectiveOn: '2025-04-01' }, cause),
  );
  return tenantId;
}

const here = sql`tenant_id = current_tenant()`;
const idOf = (reference: string) =>
  sql`(SELECT id FROM ledger_entries WHERE ${here} AND reference = ${reference})`;
const reversal = sql`(SELECT id FROM ledger_entries WHERE ${here} AND reverses_id IS NOT NULL)`;

describe('VerifyLedger', () => {
  it('finds nothing wrong with books that were written by the rules', async () => {
    const tenantId = await smallBooks();
    expect(await verify(tenantId)).toEqual({ entries: 3, postings: 6, difference: undefined });
    const many = fc.sample(balancedEntries, { numRuns: 400, seed: 3 });
    await books.post(tenantId, many);
    await change(tenantId, '1100', { parentCode: '120' });
    expect(await verify(tenantId)).toMatchObject({ entries: 403, difference: undefined });
    expect(await verify(await books.newTenant())).toEqual({ entries: 0, postings: 0, difference: undefined });
  });

  it('tells how far it is', async () => {
    const seen: unknown[] = [];
    await books.get(VerifyLedger).execute(await smallBooks(), (...step) => seen.push(step));
    expect(seen).toEqual(ledgerChecks.map((check, done) => [done, check]));
  });

  it.each<[string, Sql, Readonly<Partial<Record<keyof LedgerDifference, unknown>>>]>([
    [
      'the amount of a posting',
      sql`UPDATE ledger_postings SET amount_minor = 1235 WHERE ${here} AND number = 0 AND entry_id = ${idOf('kept')}`,
      { check: 'entries-balance', currency: 'EUR', expected: '0', found: '1' },
    ],
    [
      'the currency of a posting',
      sql`UPDATE ledger_postings SET currency = 'USD' WHERE ${here} AND number = 0 AND entry_id = ${idOf('kept')}`,
      { check: 'entries-balance', currency: 'EUR', found: '-1234' },
    ],
    [
      'an entry without its postings',
      sql`DELETE FROM ledger_postings WHERE ${here} AND entry_id = ${idOf('kept')}`,
      { check: 'entries-whole', expected: 'at least 2', found: '0' },
    ],
    [
      'postings without their entry',
      sql`DELETE FROM ledger_entries WHERE ${here} AND reference = 'kept'`,
      { check: 'entries-whole', expected: 'one', found: 'none' },
    ],
    [
      'the booking date of a posting',
      sql`UPDATE ledger_postings SET effective_on = '2025-03-30' WHERE ${here} AND number = 0 AND entry_id = ${idOf('kept')}`,
      { check: 'posting-dates', accountCode: '6300', found: expect.stringContaining('2025-03-30') },
    ],
    [
      'when a posting was recorded',
      sql`UPDATE ledger_entries SET recorded_at = recorded_at - interval '1 microsecond' WHERE ${here} AND reference = 'kept'`,
      { check: 'posting-dates', accountCode: '6300' },
    ],
    [
      'a posting to an account that is not there',
      sql`UPDATE ledger_postings SET account_code = 'gone' WHERE ${here} AND account_code = '6300'`,
      { check: 'posting-accounts', accountCode: 'gone', found: 'none' },
    ],
    [
      'a heading with postings',
      sql`UPDATE ledger_accounts SET parent_code = '1000' WHERE ${here} AND code = '1100'`,
      { check: 'posting-accounts', accountCode: '1000', found: 'a heading' },
    ],
    [
      'the description of an entry',
      sql`UPDATE ledger_entries SET description = 'A bus ticket' WHERE ${here} AND reference = 'kept'`,
      { check: 'inputs', of: 'digest of what it was posted with' },
    ],
    [
      'the counterparty of a posting',
      sql`UPDATE ledger_postings SET counterparty = 'Somebody else' WHERE ${here} AND number = 0 AND entry_id = ${idOf('kept')}`,
      { check: 'inputs', entryId: expect.any(String) },
    ],
    [
      'a reversal of something else',
      sql`UPDATE ledger_postings SET amount_minor = sign(amount_minor) WHERE ${here} AND entry_id = ${reversal}`,
      { check: 'reversals', accountCode: '1000', currency: 'EUR', expected: '1234', found: '1' },
    ],
    [
      'a reversal of a reversal',
      sql`UPDATE ledger_entries SET reverses_id = id WHERE ${here} AND reverses_id IS NOT NULL`,
      { check: 'reversals', accountCode: null },
    ],
    [
      'an account beneath itself',
      sql`UPDATE ledger_accounts SET parent_code = '8100' WHERE ${here} AND code = '800'`,
      { check: 'account-tree', accountCode: '800', found: 'itself' },
    ],
    [
      'a heading of another type',
      sql`UPDATE ledger_accounts SET parent_code = '400' WHERE ${here} AND code = '2000'`,
      { check: 'account-tree', accountCode: '2000', expected: 'liability', found: 'income' },
    ],
    [
      'a posting that moved to another account with its entry balanced',
      sql`UPDATE ledger_postings SET account_code = '6400' WHERE ${here} AND account_code = '6300'`,
      {
        ...{ check: 'balances', accountCode: '6300', currency: 'EUR', entryId: null },
        ...{ expected: '0 of 0 postings', found: '1234 of 3 postings' },
      },
    ],
    [
      'a balance',
      sql`UPDATE ledger_balances SET balance_minor = 5 WHERE ${here} AND account_code = '1000'`,
      { check: 'balances', accountCode: '1000', expected: '-1234 of 3 postings', found: '5 of 3 postings' },
    ],
    [
      'a balance that is gone',
      sql`DELETE FROM ledger_balances WHERE ${here} AND account_code = '1000'`,
      { check: 'balances', accountCode: '1000', found: '0 of 0 postings' },
    ],
    [
      'the total of a day',
      sql`UPDATE ledger_days SET debit_minor = debit_minor + 1 WHERE ${here} AND account_code = '6300' AND effective_on = '2025-03-31'`,
      {
        ...{ check: 'days', accountCode: '6300', of: expect.stringContaining('2025-03-31') },
        ...{ expected: 'debit 2468, credit 0 of 2 postings', found: 'debit 2469, credit 0 of 2 postings' },
      },
    ],
    [
      'what is held',
      sql`UPDATE ledger_balances SET held_credit_minor = 7 WHERE ${here} AND account_code = '1000'`,
      { check: 'held', accountCode: '1000', expected: 'debit 0, credit 0', found: 'debit 0, credit 7' },
    ],
    [
      'a minimum',
      sql`UPDATE ledger_accounts SET minimum_minor = -1233 WHERE ${here} AND code = '1000'`,
      { check: 'minimums', accountCode: '1000', expected: 'at least -1233', found: '-1234' },
    ],
  ])('names %s that was tampered with', async (_what, tampering, difference) => {
    const tenantId = await smallBooks();
    await intruder.forTenant(tenantId, async (tx) => {
      await tx.execute(tampering);
      // Who knows of the digests takes them away, unless it is them that tell.
      if (difference.check !== 'inputs')
        await tx.execute`UPDATE ledger_entries SET input_hash = NULL WHERE tenant_id = current_tenant()`;
    });
    expect((await verify(tenantId)).difference).toMatchObject(difference);
  });

  it('names the first of several differences: by what is checked first, then by account', async () => {
    const tenantId = await smallBooks();
    await intruder.forTenant(tenantId, async (tx) => {
      await tx.execute`UPDATE ledger_days SET postings = 9 WHERE tenant_id = current_tenant()`;
      await tx.execute`UPDATE ledger_balances SET postings = 9 WHERE tenant_id = current_tenant()`;
    });
    expect((await verify(tenantId)).difference).toMatchObject({ check: 'balances', accountCode: '1000' });
  });

  it('names the entry', async () => {
    const tenantId = await smallBooks();
    const [entry] = await books.entries(tenantId);
    await intruder.forTenant(
      tenantId,
      (tx) =>
        tx.execute`DELETE FROM ledger_postings WHERE tenant_id = current_tenant() AND entry_id = ${entry!.id}::uuid`,
    );
    expect((await verify(tenantId)).difference).toMatchObject({ check: 'entries-whole', entryId: entry!.id });
  });

  it('sees one moment of the books, and lets others post meanwhile', async () => {
    const tenantId = await smallBooks();
    let posted: Promise<unknown> | undefined;
    const verdict = await books.get(VerifyLedger).execute(tenantId, (done) => {
      if (done === 1)
        posted = books.database.forTenant(tenantId, (tx) =>
          books
            .get(PostEntries)
            .execute(tx, [anEntry({ reference: 'meanwhile' })], { stream: 'batch:2', cause }),
        );
    });
    await posted;
    expect(verdict).toEqual({ entries: 3, postings: 6, difference: undefined });
  });

  it('finds a reference that was posted twice', async () => {
    const tenantId = await smallBooks();
    await intruder.forTenant(tenantId, async (tx) => {
      await tx.execute`DROP INDEX ledger_entries_reference_tenant_id_key`;
      await tx.execute`UPDATE ledger_entries SET reference = 'kept' WHERE tenant_id = current_tenant() AND reference = 'taken back'`;
    });
    expect((await verify(tenantId)).difference).toMatchObject({
      check: 'references',
      expected: '1',
      found: '2',
    });
  });
});
