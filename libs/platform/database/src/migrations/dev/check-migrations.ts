import { deployMigrations } from '../deploy-migrations.js';
import { ensureRoles } from '../ensure-roles.js';
import { readSchema } from './read-schema.js';
import { withSchemaEngine } from './schema-engine.js';
import { withScratchDatabase } from './scratch-database.js';

export interface MigrationSources {
  /** Folder of the migrations. */
  readonly migrationsDir: string;
  /** Folder of the `*.prisma` files. */
  readonly schemaDir: string;
}

/**
 * Compares what the migrations make of an empty database with what the schema says.
 *
 * It sees what Prisma models in the schema `public`: tables, columns with type, nullability and default, enums,
 * primary, unique and foreign keys, plain indexes. It does not see row-level security and policies, grants, functions,
 * triggers, check constraints, views, storage parameters, other schemas, nor partial and expression indexes.
 *
 * @param serverUrl a login that may create databases and roles; the comparison runs in a database of its own
 * @returns the SQL that the migrations lack; `''` when they lead to the schema
 * @throws {SchemaEngineMissing} `database.schema-engine-missing`
 * @throws {SchemaUnreadable} `database.schema-unreadable`
 * @throws {MigrationFailed} `database.migration-failed`
 */
export async function checkMigrations(serverUrl: string, sources: MigrationSources): Promise<string> {
  const files = readSchema(sources.schemaDir);
  await ensureRoles(serverUrl);
  const named = files.map(([path, content]) => ({ path, content }));
  return withScratchDatabase(serverUrl, async (url) => {
    await deployMigrations(url, sources.migrationsDir);
    const { exitCode, stdout } = await withSchemaEngine(url, files, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files: named, configDir: sources.schemaDir },
        to: { tag: 'schemaDatamodel', files: named },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return exitCode === 0 ? '' : (stdout ?? '');
  });
}
