import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ConfigModule, loadConfig } from '@balance/config';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { Database } from './database.js';
import { DatabaseModule } from './database.module.js';
import { type Tx } from './transaction.js';

const ids = new SystemIds();

describe('row-level security', () => {
  let test: TestDatabase;
  let module: TestingModule;
  let database: Database;
  let owner: Client;
  const [mine, neighbours]: TenantId[] = [ids.next(), ids.next()];

  beforeAll(async () => {
    test = await testDatabase();
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '2' });
    module = await Test.createTestingModule({
      imports: [ConfigModule.with(config), DatabaseModule.register()],
    }).compile();
    database = module.get(Database);
    owner = new Client({ connectionString: test.adminUrl });
    await owner.connect();
    for (const tenantId of [mine, neighbours])
      await database.forTenant(tenantId!, (tx) => insertPolicy(tx, tenantId!));
  });
  afterAll(async () => {
    await owner.end();
    await module.close();
    await test.drop();
  });

  const insertPolicy = (tx: Tx, tenantId: TenantId) =>
    tx.execute`INSERT INTO approval_policies (tenant_id) VALUES (${tenantId}::uuid)`;
  const tenantsSeen = async (tx: Tx) =>
    (await tx.query<{ id: string }>`SELECT tenant_id AS id FROM approval_policies`).map(({ id }) => id);

  /** As `balance_app`, outside of `Database`: with no tenant, or whatever the statement sets. */
  async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: test.adminUrl, options: '-c role=balance_app' });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Tables with a tenant that only the system may touch: sessions may be for none, links are read before it is known. */
  const closedToTheApp = ['sessions', 'tenant_links'];

  it('is in force, for owners too, on every table that has a tenant', async () => {
    const { rows } = await owner.query(`
      SELECT c.relname AS name FROM pg_class AS c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity
          AND (NOT has_table_privilege('balance_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE')
            OR EXISTS (SELECT FROM pg_policies AS p WHERE p.tablename = c.relname AND p.roles @> '{balance_app}')))`);
    expect(rows).toEqual([]);
  });

  it('shows a statement that forgot its WHERE one tenant only', async () => {
    expect(await database.forTenant(mine!, tenantsSeen)).toEqual([mine]);
    expect(await database.forTenant(neighbours!, tenantsSeen)).toEqual([neighbours]);
    expect(await database.forTenant(ids.next(), tenantsSeen)).toEqual([]);
  });

  it('changes nothing of a neighbour with a statement that forgot its WHERE', async () => {
    const changed = await database.forTenant(
      mine!,
      (tx) => tx.execute`UPDATE approval_policies SET auto_approve_at = 1`,
    );
    expect(changed).toBe(1);
  });

  it('shows readers the same, and lets them write nothing', async () => {
    expect(await database.readForTenant(mine!, tenantsSeen)).toEqual([mine]);
    expect(await database.readForTenant(neighbours!, tenantsSeen)).toEqual([neighbours]);
    const writing = database.readForTenant(mine!, (tx) => insertPolicy(tx, mine!));
    await expect(writing).rejects.toThrow('read-only transaction');
    // More readers than connections, right behind one another: none meets another's transaction.
    const readers = Array.from({ length: 40 }, (_, n) => [mine, neighbours][n % 2]!);
    const seen = await Promise.all(readers.map((reader) => database.readForTenant(reader, tenantsSeen)));
    expect(seen).toEqual(readers.map((reader) => [reader]));
  });

  it('lets the system append to the log of the tenant that it names, and to no other', async () => {
    const append = (tx: Tx, tenantId: TenantId) => tx.execute`
      INSERT INTO events (id, tenant_id, type, stream, actor, correlation_id, payload)
      VALUES (${ids.next()}::uuid, ${tenantId}::uuid, 'NOTED', 'note:1', 'system:test', ${ids.next()}::uuid, '{}')`;
    expect(await database.asSystemFor(mine!, (tx) => append(tx, mine!))).toBe(1);
    await expect(database.asSystemFor(mine!, (tx) => append(tx, neighbours!))).rejects.toThrow(
      'row-level security',
    );
  });

  it('lets nobody write a row of a neighbour', async () => {
    const writing = database.forTenant(mine!, (tx) => insertPolicy(tx, ids.next()));
    await expect(writing).rejects.toThrow('row-level security');
    const moving = database.forTenant(
      mine!,
      (tx) => tx.execute`UPDATE approval_policies SET tenant_id = ${neighbours}::uuid`,
    );
    await expect(moving).rejects.toThrow('row-level security');
  });

  it('shows no row at all where no tenant is set', async () => {
    const { rows: tables } = await owner.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'tenant_id'`);
    expect(tables.length).toBeGreaterThan(10);
    await asApp(async (client) => {
      for (const name of closedToTheApp)
        await expect(client.query(`SELECT FROM ${name}`)).rejects.toThrow('permission denied');
      for (const { name } of tables.filter((table) => !closedToTheApp.includes(table.name))) {
        const { rows } = await client.query(`SELECT count(*)::int AS seen FROM ${name}`);
        expect([name, rows[0].seen]).toEqual([name, 0]);
      }
    });
  });

  it('forgets the tenant with the transaction', async () => {
    // More transactions than connections: each connection has been somebody's.
    for (let n = 0; n < 6; n++) await database.forTenant(mine!, tenantsSeen);
    expect(await database.forTenant(neighbours!, tenantsSeen)).toEqual([neighbours]);
    await expect(database.forTenant(mine!, () => Promise.reject(new Error('given up')))).rejects.toThrow(
      'given up',
    );
    expect(await database.forTenant(neighbours!, tenantsSeen)).toEqual([neighbours]);
  });

  it('takes nothing but an id for a tenant', () => {
    for (const id of ['', 'x', `${mine}'; RESET ROLE; --`]) {
      expect(() => database.forTenant(id as TenantId, tenantsSeen)).toThrow('not a tenant id');
    }
  });

  it('gives the system role no tenant’s money', async () => {
    for (const table of [
      'records',
      'ledger_postings',
      'ledger_entries',
      'imports',
      'deliveries',
      'report_runs',
    ]) {
      const reading = database.asSystem(async () => {
        const client = new Client({ connectionString: test.adminUrl, options: '-c role=balance_system' });
        await client.connect();
        try {
          await client.query(`SELECT FROM ${table}`);
        } finally {
          await client.end();
        }
      });
      await expect(reading).rejects.toThrow(`permission denied for table ${table}`);
    }
  });

  it.each(['events', 'event_seals', 'ledger_entries', 'ledger_postings'])(
    'lets the application change or delete nothing of %s',
    (table) =>
      asApp(async (client) => {
        for (const change of [
          `DELETE FROM ${table}`,
          `TRUNCATE ${table}`,
          `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
        ])
          await expect(client.query(change)).rejects.toThrow(/permission denied|must be owner/);
        const { rows } = await client.query(
          `SELECT has_any_column_privilege('balance_app', $1, 'UPDATE') AS may`,
          [table],
        );
        expect(rows).toEqual([{ may: false }]);
      }),
  );

  it('lets the application become nobody who may more', () =>
    asApp(async (client) => {
      const { rows } = await client.query(
        `SELECT rolsuper OR rolbypassrls OR rolcreaterole AS powerful FROM pg_roles WHERE rolname = current_user`,
      );
      expect(rows).toEqual([{ powerful: false }]);
    }));
});
