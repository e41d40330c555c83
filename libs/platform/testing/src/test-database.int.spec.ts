import { afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from './index.js';

const opened: TestDatabase[] = [];

async function open(): Promise<TestDatabase> {
  const database = await testDatabase();
  opened.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

afterAll(() => Promise.all(opened.map((database) => database.drop())));

describe('testDatabase', () => {
  it('gives each caller a database of its own', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await ask(first.adminUrl, 'CREATE TABLE mine ()');
    expect(await ask(second.adminUrl, `SELECT to_regclass('mine')`)).toBeNull();
  });

  it('connects as the owner, the application and the system', async () => {
    const database = await open();
    expect(await ask(database.appUrl, 'SELECT current_user')).toBe('balance_app');
    expect(await ask(database.systemUrl, 'SELECT current_user')).toBe('balance_system');
    expect(await ask(database.adminUrl, `SELECT current_user NOT LIKE 'balance_%'`)).toBe(true);
  });

  it('lets the owner work in both roles', async () => {
    const { adminUrl } = await open();
    for (const role of ['balance_app', 'balance_system']) {
      const url = `${adminUrl}?options=${encodeURIComponent(`-c role=${role}`)}`;
      expect(await ask(url, 'SELECT current_user')).toBe(role);
    }
  });

  it('holds the migrations of the build', async () => {
    const { adminUrl } = await open();
    expect(
      await ask(adminUrl, 'SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NULL'),
    ).toBe(0);
  });

  it('is gone when dropped, even with a connection open', async () => {
    const database = await open();
    const client = new Client({ connectionString: database.appUrl });
    const ended = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database.drop();
    await ended;
    await client.end();
    await expect(ask(database.adminUrl, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});
