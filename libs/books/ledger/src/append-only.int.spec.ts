import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, sql, type Tx } from '@balance/database';
import { type Id, SystemIds, type TenantId } from '@balance/kernel';
import { EntryRepository, type EntryRow } from './entry.repository.js';
import { anEntry, aPosting } from './testing/an-entry.js';
import { openTestBooks, type TestBooks } from './testing/test-books.js';

const ids = new SystemIds();
let books: TestBooks;
let tenantId: TenantId;
/** In the role that owns the tables, which no row-level security and no missing grant stops. */
let owner: Database;

beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
  tenantId = await books.newTenant();
  await books.post(tenantId, [anEntry({ reference: 'posted' })]);
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

const unchecked = (entry: Partial<EntryRow>): Promise<unknown> =>
  books.database.forTenant(tenantId, (tx) =>
    books
      .get(EntryRepository)
      .insert(tx, [{ ...anEntry({ reference: ids.next() }), id: ids.next(), ...entry }]),
  );

async function insertPosting(tx: Tx, entryId: string, number: number, amountMinor: bigint): Promise<void> {
  await tx.execute`
    INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on, recorded_at)
    SELECT current_tenant(), id, ${number}, '1000', ${amountMinor}, 'EUR', effective_on, recorded_at
    FROM ledger_entries WHERE id = ${entryId}::uuid`;
}

describe('the books, past every check of the application', () => {
  const pair = [aPosting(), aPosting({ amountMinor: -1234n })];

  it.each([
    ['ledger.entry-unbalanced', [aPosting(), aPosting()]],
    ['ledger.entry-unbalanced', [aPosting(), aPosting({ amountMinor: -1234n, currency: 'USD' })]],
    ['ledger.entry-unbalanced', [aPosting()]],
    ['ledger.posting-zero', [aPosting({ amountMinor: 0n })]],
    ['ledger.account-unknown', pair.map((posting) => ({ ...posting, accountCode: '0000' }))],
  ])('refuse with %s', async (code, postings) => {
    await expect(unchecked({ postings })).rejects.toMatchObject({ code });
  });

  it('refuse a posting of its own, even one that another statement would balance', async () => {
    const halves = books.database.forTenant(tenantId, async (tx) => {
      const { id } = await tx.one<{ id: Id<'entry'> }>`
        INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description)
        VALUES (current_tenant(), ${ids.next()}::uuid, 'halves', '2025-01-01', '') RETURNING id`;
      await insertPosting(tx, id, 0, 5n);
      await insertPosting(tx, id, 1, -5n);
    });
    await expect(halves).rejects.toThrow('does not balance');
  });

  it('refuse a posting that is added to an entry later', async () => {
    const [{ id } = { id: '' }] = await books.entries(tenantId);
    const more = books.database.forTenant(tenantId, (tx) => insertPosting(tx, id, 7, 5n));
    await expect(more).rejects.toThrow('does not balance');
  });

  const changes = [
    sql`UPDATE ledger_postings SET amount_minor = 1`,
    sql`DELETE FROM ledger_postings`,
    sql`UPDATE ledger_entries SET description = 'other'`,
    sql`DELETE FROM ledger_entries`,
    sql`TRUNCATE ledger_postings`,
  ];
  it.each(changes)('refuse $sql from the application and from their owner', async (change) => {
    const as = (database: Database) => database.forTenant(tenantId, (tx) => tx.execute(change));
    await expect(as(books.database)).rejects.toThrow('permission denied');
    await expect(as(owner)).rejects.toThrow('append-only');
  });
});
