import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkMigrations, type MigrationSources } from './check-migrations.js';
import { MigrationNameInvalid } from './dev.errors.js';

/**
 * Writes the migration that leads from the others to the schema. Review it: it says nothing of rows that are there,
 * and grants and policies of new tables are still to be added.
 *
 * @param name what it does, as in `add_rules`
 * @param now its moment, which is the first part of its folder's name
 * @returns the file; `undefined` when there is nothing to change
 * @throws {MigrationNameInvalid} `database.migration-name-invalid`
 */
export async function createMigration(
  serverUrl: string,
  name: string,
  sources: MigrationSources,
  now = new Date(),
): Promise<string | undefined> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) throw new MigrationNameInvalid(name);
  const sql = await checkMigrations(serverUrl, sources);
  if (!sql) return undefined;
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(sources.migrationsDir, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  writeFileSync(path.join(sources.migrationsDir, 'migration_lock.toml'), lockfile);
  return file;
}

/** Prisma's own mark of the kind of database. */
export const lockfile = 'provider = "postgresql"\n';
