import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SchemaUnreadable } from './dev.errors.js';
import { type SchemaFile } from './schema-engine.js';

/**
 * The files of a schema that is spread over a folder, in the order of their names.
 *
 * @throws {SchemaUnreadable} `database.schema-unreadable`
 */
export function readSchema(dir: string): readonly SchemaFile[] {
  try {
    const names = readdirSync(dir).filter((name) => name.endsWith('.prisma'));
    if (names.length === 0) throw new SchemaUnreadable(dir, 'no *.prisma file in it');
    return names.sort().map((name): SchemaFile => {
      const file = path.join(dir, name);
      return [file, readFileSync(file, 'utf8')];
    });
  } catch (error) {
    if (error instanceof SchemaUnreadable) throw error;
    throw Object.assign(new SchemaUnreadable(dir, String(error)), { cause: error });
  }
}
