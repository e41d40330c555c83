import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MigrationsUnreadable } from './migration.errors.js';

export interface Migration {
  /** Name of its folder: `<yyyymmddhhmmss>_<what it does>`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file as it is, in hexadecimal: the checksum that Prisma computes. */
  readonly checksum: string;
}

/**
 * Reads a migrations folder in the layout of Prisma, oldest first.
 *
 * @throws {MigrationsUnreadable} `database.migrations-unreadable`
 */
export function readMigrations(dir: string): readonly Migration[] {
  return folders(dir).map((name) => {
    const bytes = script(dir, name);
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
  });
}

function folders(dir: string): readonly string[] {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw unreadable(dir, error);
  }
}

function script(dir: string, name: string): Buffer {
  try {
    return readFileSync(path.join(dir, name, 'migration.sql'));
  } catch (error) {
    throw unreadable(dir, error);
  }
}

function unreadable(dir: string, error: unknown): MigrationsUnreadable {
  const reason = error instanceof Error ? error.message : String(error);
  return Object.assign(new MigrationsUnreadable(dir, reason), { cause: error });
}
