import { type Config, loadConfig } from '@balance/config';
import { checkMigrations, createMigration, migrationStatus } from '@balance/database';
import { DomainError } from '@balance/kernel';
import { Application, FurnishingModule } from '../run/application.js';
import { furnishAll } from '../run/first-tenant.js';
import { openDatabase, type OpenedDatabase } from '../run/open-database.js';
import { migrationsFolder, prepareDatabase, schemaFolder } from '../run/prepare-database.js';

export class MigrationMissing extends DomainError {
  readonly code = 'balance.migration-missing';
  constructor(sql: string) {
    super(
      `The schema says more than the migrations do. \`balance migrate --new NAME\` writes this one:\n${sql}`,
      { sql },
    );
  }
}

interface MigrateOptions {
  readonly status?: boolean;
  readonly check?: boolean;
  readonly new?: string;
}

const sources = { migrationsDir: migrationsFolder, schemaDir: schemaFolder };

/**
 * `balance migrate`: brings the database up to date, and the charts and categories of its tenants. `--status` tells how
 * it stands; `--check` and `--new NAME` hold prisma/schema against prisma/migrations and need the development
 * dependencies.
 */
export async function migrate(options: MigrateOptions, config: Config = loadConfig()): Promise<void> {
  const database = await openDatabase(config);
  try {
    process.stdout.write(`${await outcomeOf(options, database, config)}\n`);
  } finally {
    await database.stop();
  }
}

async function outcomeOf(options: MigrateOptions, database: OpenedDatabase, config: Config): Promise<string> {
  if (options.status)
    return JSON.stringify(await migrationStatus(database.ownerUrl, migrationsFolder), null, 2);
  if (options.new) {
    const file = await createMigration(database.serverUrl, options.new, sources);
    return file ? `Written: ${file}` : 'The migrations say all that the schema says.';
  }
  if (options.check) {
    const missing = await checkMigrations(database.serverUrl, sources);
    if (missing) throw new MigrationMissing(missing);
    return 'Schema and migrations agree.';
  }
  const applied = await prepareDatabase(database);
  await Application.with(config, database.url, furnishAll, FurnishingModule);
  return applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`;
}
