import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, type Sql, sql, type Tx } from '@balance/database';
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

  it('refuse an entry without postings, when it commits', async () => {
    const bare = books.database.forTenant(
      tenantId,
      (tx) => tx.execute`
        INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description)
        VALUES (current_tenant(), ${ids.next()}::uuid, 'bare', '2025-01-01', '')`,
    );
    await expect(bare).rejects.toThrow('has no postings');
  });

  it.each([
    ['ledger.posting-zero', [...pair, aPosting({ amountMinor: 0n })]],
    [
      'ledger.posting-zero',
      [-(2n ** 63n), 2n ** 62n, 2n ** 62n].map((amountMinor) => aPosting({ amountMinor })),
    ],
    [
      'ledger.balance-out-of-range',
      [2n ** 63n, -(2n ** 63n)].map((amountMinor) => aPosting({ amountMinor })),
    ],
    ['ledger.currency-unknown', pair.map((posting) => ({ ...posting, currency: 'XYZ' }))],
    ['ledger.currency-unknown', pair.map((posting) => ({ ...posting, currency: 'EU' }))],
  ])('refuse with %s as well', async (code, postings) => {
    await expect(unchecked({ postings })).rejects.toMatchObject({ code });
  });

  it('refuse metadata that is longer there than it was on its way', async () => {
    const metadata = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [n, 1e300]));
    await expect(books.post(tenantId, [anEntry({ reference: 'long', metadata })])).rejects.toMatchObject({
      code: 'ledger.metadata-invalid',
    });
  });

  it('refuse what falls into a closed period', async () => {
    await books.lock(tenantId, '1999-12-31');
    await expect(unchecked({ effectiveOn: '1999-12-31' })).rejects.toMatchObject({
      code: 'ledger.period-closed',
    });
  });

  it('refuse a reversal of a reversal, of nothing, and one that takes back something else', async () => {
    const [{ id: entryId } = { id: '' as Id<'entry'> }] = await books.entries(tenantId);
    await expect(unchecked({ reversesId: ids.next<'entry'>() })).rejects.toThrow('reverses what is no entry');
    const other = [aPosting({ amountMinor: 5n }), aPosting({ accountCode: '6300', amountMinor: -5n })];
    await expect(unchecked({ reversesId: entryId, postings: other })).rejects.toThrow('does not take back');
    const reversalId = ids.next<'entry'>();
    const opposite = anEntry().postings.map((side) => ({ ...side, amountMinor: -side.amountMinor }));
    await unchecked({ id: reversalId, reversesId: entryId, postings: opposite });
    await expect(unchecked({ reversesId: reversalId })).rejects.toThrow('or a reversal');
  });

  it('let nobody say when an entry was recorded, or what stands on an account', async () => {
    const asApp = (statement: Sql) => books.database.forTenant(tenantId, (tx) => tx.execute(statement));
    for (const statement of [
      sql`INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description, recorded_at)
          VALUES (current_tenant(), ${ids.next()}::uuid, 'early', '2025-01-01', '', '2000-01-01')`,
      sql`UPDATE ledger_balances SET balance_minor = 0`,
      sql`UPDATE ledger_days SET debit_minor = 0`,
      sql`UPDATE ledger_locks SET locked_through = NULL`,
      sql`UPDATE ledger_accounts SET type = 'income'`,
    ])
      await expect(asApp(statement)).rejects.toThrow('permission denied');
    const late = books.database.forTenant(tenantId, async (tx) => {
      const id = ids.next();
      await tx.execute`
        INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description)
        VALUES (current_tenant(), ${id}::uuid, 'late', '2025-01-01', '')`;
      await tx.execute`
        INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on, recorded_at)
        SELECT current_tenant(), ${id}::uuid, n, '1000', n * 2 - 1, 'EUR', '2025-01-01', '2000-01-01' FROM generate_series(0, 1) AS n`;
    });
    await expect(late).rejects.toThrow('of other days than the entry');
  });

  it('know the currencies that the application knows', async () => {
    const unknown = await books.database.forTenant(
      tenantId,
      (tx) => tx.query`
        SELECT code FROM unnest(${Intl.supportedValuesOf('currency')}::text[]) AS known (code) WHERE NOT is_currency_code(code)`,
    );
    expect(unknown).toEqual([]);
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
