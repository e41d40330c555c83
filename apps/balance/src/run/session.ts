import { type Config, loadConfig } from '@balance/config';
import { FolderLocked, acquireRunLock } from '@balance/database';
import { ensureQueueReachable } from '@balance/queue';
import { Application } from './application.js';
import { Child } from './child.js';
import { withHome } from './home.js';
import { openDatabase } from './open-database.js';
import { prepareDatabase } from './prepare-database.js';

/**
 * Runs `work` against this installation: the one that is up already, or one that is brought up for it, with a
 * worker if `work` needs jobs to be done.
 */
export async function withInstallation<T>(
  needs: { worker: boolean },
  work: (app: Application, config: Config) => Promise<T>,
): Promise<T> {
  const config = withHome(loadConfig());
  await ensureQueueReachable(config);
  const isOutside = config.DATABASE_URL !== undefined;
  const lock = isOutside ? undefined : await lockUnlessUp(config);
  const database = await openDatabase(config);
  try {
    if (lock) await prepareDatabase(database);
    const worker =
      lock && needs.worker
        ? new Child('worker', childEnvironment(config, database.url), config.BALANCE_HOME)
        : undefined;
    await worker?.start();
    try {
      return await Application.with(config, database.url, (app) => work(app, config));
    } finally {
      await worker?.stop();
    }
  } finally {
    await database.stop();
    lock?.release();
  }
}

/** What the app's processes are given to read. */
export const childEnvironment = (config: Config, databaseUrl: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(config).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ),
  DATABASE_URL: databaseUrl,
});

/** Nothing when `balance up` holds the lock: then everything runs already. */
async function lockUnlessUp(config: Config) {
  try {
    return await acquireRunLock(config.BALANCE_HOME);
  } catch (fault) {
    if (fault instanceof FolderLocked) return undefined;
    throw fault;
  }
}
