import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { Client } from 'pg';
import { deployMigrations, type MigrationStep } from './deploy-migrations.js';
import { migrationStatus } from './migration-status.js';
import { migrationsFolder, writeMigration } from './migrations.fixture.js';

const first = `CREATE TABLE money (amount_minor bigint NOT NULL);`;
const second = `
  CREATE FUNCTION add_money(n bigint) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO money VALUES (n);
    INSERT INTO money VALUES (-n); -- a ; in a body
  END $$;
  SELECT add_money(5);
  INSERT INTO money VALUES (7);`;

describe('deployMigrations', () => {
  let database: TestDatabase;
  let url: string;
  let dir: string;
  let client: Client;

  beforeEach(async () => {
    database = await testDatabase({ isMigrated: false });
    url = database.adminUrl;
    dir = migrationsFolder({ '1_first': first, '2_second': second });
    client = new Client({ connectionString: url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  const rows = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;

  it('applies what is missing, in order, and tells how far it is', async () => {
    const steps: MigrationStep[] = [];
    expect(await deployMigrations(url, dir, { onProgress: (step) => steps.push(step) })).toEqual([
      '1_first',
      '2_second',
    ]);
    expect(steps).toEqual([
      { name: '1_first', number: 1, total: 2 },
      { name: '2_second', number: 2, total: 2 },
    ]);
    expect(await rows('SELECT sum(amount_minor)::int AS sum, count(*)::int AS count FROM money')).toEqual([
      { sum: 7, count: 3 },
    ]);
  });

  it('does nothing the second time', async () => {
    await deployMigrations(url, dir);
    expect(await deployMigrations(url, dir)).toEqual([]);
    expect(await rows('SELECT count(*)::int AS count FROM _prisma_migrations')).toEqual([{ count: 2 }]);
  });

  it('lets one of several at once do the work, and the others wait for it', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => deployMigrations(url, dir)));
    expect(results.flat()).toEqual(['1_first', '2_second']);
  });

  it('rolls a failed migration back whole, names the line, and goes on once it is corrected', async () => {
    writeMigration(dir, '3_third', 'CREATE TABLE half ();\nINSERT INTO nowhere VALUES (1);');
    await expect(deployMigrations(url, dir)).rejects.toMatchObject({
      code: 'database.migration-failed',
      details: { migration: '3_third', line: 2, reason: 'relation "nowhere" does not exist' },
    });
    expect(await migrationStatus(url, dir)).toMatchObject({
      applied: ['1_first', '2_second'],
      pending: ['3_third'],
    });
    expect(await rows(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);

    writeMigration(dir, '3_third', 'CREATE TABLE half ();');
    expect(await deployMigrations(url, dir)).toEqual(['3_third']);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await deployMigrations(url, dir);
    writeMigration(dir, '1_first', `${first} -- and more`);
    await expect(deployMigrations(url, dir)).rejects.toMatchObject({ code: 'database.migration-edited' });
  });

  it('refuses a database that Prisma left in the middle of a migration', async () => {
    await deployMigrations(url, dir);
    await client.query(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'`);
    await expect(deployMigrations(url, dir)).rejects.toMatchObject({
      code: 'database.migration-unfinished',
      details: { migration: '2_second' },
    });
  });

  it('applies again what was marked as rolled back', async () => {
    await deployMigrations(url, dir);
    writeMigration(dir, '3_third', 'CREATE TABLE more ();');
    await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at)
      VALUES ('x', 'x', '3_third', now())`);
    expect(await deployMigrations(url, dir)).toEqual(['3_third']);
  });

  it('refuses a database that a newer build has migrated, and touches nothing', async () => {
    writeMigration(dir, '3_third', 'CREATE TABLE more ();');
    await deployMigrations(url, dir);
    rmSync(`${dir}/3_third`, { recursive: true });
    writeMigration(dir, '4_fourth', 'DROP TABLE more;');
    await expect(deployMigrations(url, dir)).rejects.toMatchObject({
      code: 'database.newer-schema',
      details: { unknown: ['3_third'] },
    });
    expect(await migrationStatus(url, dir)).toMatchObject({ unknown: ['3_third'], pending: ['4_fourth'] });
  });

  it('names a folder that cannot be read', async () => {
    await expect(deployMigrations(url, `${dir}/none`)).rejects.toMatchObject({
      code: 'database.migrations-unreadable',
    });
    writeMigration(dir, '3_third', '');
    rmSync(`${dir}/3_third/migration.sql`);
    await expect(deployMigrations(url, dir)).rejects.toMatchObject({
      code: 'database.migrations-unreadable',
      message: expect.stringContaining('3_third'),
    });
  });

  it('reads the status of a database that was never migrated without changing it', async () => {
    expect(await migrationStatus(url, dir)).toMatchObject({ applied: [], pending: ['1_first', '2_second'] });
    expect(await rows(`SELECT to_regclass('_prisma_migrations') AS t`)).toEqual([{ t: null }]);
  });
});
