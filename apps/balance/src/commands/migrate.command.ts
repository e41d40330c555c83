import { loadConfig, type Config } from '@balance/config';
import { migrationStatus } from '@balance/database';
import { openDatabase } from '../run/open-database.js';
import { migrationsFolder, prepareDatabase } from '../run/prepare-database.js';

/** `balance migrate`: brings the database up to date, or tells with `--status` how it stands. */
export async function migrate(options: { status: boolean }, config: Config = loadConfig()): Promise<void> {
  const database = await openDatabase(config);
  try {
    if (options.status) {
      process.stdout.write(
        `${JSON.stringify(await migrationStatus(database.ownerUrl, migrationsFolder), null, 2)}\n`,
      );
      return;
    }
    const applied = await prepareDatabase(database);
    process.stdout.write(
      applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`,
    );
  } finally {
    await database.stop();
  }
}
