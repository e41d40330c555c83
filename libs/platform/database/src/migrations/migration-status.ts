import { Client } from 'pg';
import { readApplied } from './migrations-table.js';
import { compareMigrations, type MigrationStatus } from './plan-deployment.js';
import { readMigrations } from './read-migrations.js';

/** Compares the migrations of `dir` with those that the database has; changes nothing. */
export async function migrationStatus(url: string, dir: string): Promise<MigrationStatus> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
    );
    return compareMigrations(readMigrations(dir), rows[0]?.exists ? await readApplied(client) : []);
  } finally {
    await client.end();
  }
}
