import { Client, DatabaseError } from 'pg';
import { MigrationFailed } from './migration.errors.js';
import { ensureMigrationsTable, migrationLock, readApplied, recordApplied } from './migrations-table.js';
import { planDeployment } from './plan-deployment.js';
import { type Migration, readMigrations } from './read-migrations.js';

export interface DeployOptions {
  /** Told before each migration runs. */
  readonly onProgress?: (step: MigrationStep) => void;
}

export interface MigrationStep {
  readonly name: string;
  /** Counts from 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * Applies the migrations of `dir` that the database does not have, each in one transaction with its row in
 * `_prisma_migrations`. Callers on the same database wait for one another.
 *
 * @param url connection string of the owner of the schema
 * @param dir folder of the migrations, in the layout of Prisma
 * @returns names of the migrations that were applied now
 * @throws {NewerSchema} `database.newer-schema`
 * @throws {MigrationEdited} `database.migration-edited`
 * @throws {MigrationUnfinished} `database.migration-unfinished`
 * @throws {MigrationFailed} `database.migration-failed`
 * @throws {MigrationsUnreadable} `database.migrations-unreadable`
 */
export async function deployMigrations(
  url: string,
  dir: string,
  { onProgress }: DeployOptions = {},
): Promise<readonly string[]> {
  const migrations = readMigrations(dir);
  const client = new Client({ connectionString: url, application_name: 'balance migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]); // Ends with the session.
    await ensureMigrationsTable(client);
    const pending = planDeployment(migrations, await readApplied(client));
    for (const [index, migration] of pending.entries()) {
      onProgress?.({ name: migration.name, number: index + 1, total: pending.length });
      await apply(client, migration);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    // Without parameters the whole script goes in one message, and PostgreSQL itself splits it: `$$` bodies are safe.
    await client.query(migration.sql);
    await recordApplied(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw explained(migration, error);
  }
}

function explained({ name, sql }: Migration, error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const line = error.position ? sql.slice(0, Number(error.position)).split('\n').length : undefined;
  const reason = error.detail ? `${error.message} (${error.detail})` : error.message;
  return Object.assign(new MigrationFailed(name, reason, line), { cause: error });
}
