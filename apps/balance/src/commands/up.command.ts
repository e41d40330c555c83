import { performance } from 'node:perf_hooks';
import { type Config, loadConfig } from '@balance/config';
import { acquireRunLock } from '@balance/database';
import { ensureQueueReachable } from '@balance/queue';
import { importExamples } from '../demo/import-examples.js';
import { Application } from '../run/application.js';
import { Child } from '../run/child.js';
import { ensureFirstTenant } from '../run/first-tenant.js';
import { withHome } from '../run/home.js';
import { openDatabase, type OpenedDatabase } from '../run/open-database.js';
import { ensurePortFree } from '../run/port.js';
import { prepareDatabase } from '../run/prepare-database.js';
import { childEnvironment } from '../run/session.js';
import { greeting } from './greeting.js';

/** `balance up`: database, migrations, first tenant, API and worker, until it is told to stop. */
export async function up(options: { demo: boolean }): Promise<void> {
  const config = withHome(loadConfig());
  await ensurePortFree(config.HOST, config.PORT);
  await ensureQueueReachable(config);
  const lock = await acquireRunLock(config.BALANCE_HOME);
  const stop = stopSignal();
  try {
    const database = await openDatabase(config);
    try {
      await prepareDatabase(database);
      await serve(config, database, stop, options);
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}

async function serve(
  config: Config,
  database: OpenedDatabase,
  stop: Promise<void>,
  options: { demo: boolean },
): Promise<void> {
  const environment = childEnvironment(config, database.url);
  const children = [
    new Child('api', environment, config.BALANCE_HOME),
    new Child('worker', environment, config.BALANCE_HOME),
  ];
  try {
    await Application.with(config, database.url, async (app) => {
      const [{ tenant, apiKey }] = await Promise.all([
        ensureFirstTenant(app),
        ...children.map((child) => child.start()),
      ]);
      process.stdout.write(
        greeting({ config, database: database.kind, tenant, apiKey, readyMs: performance.now() }),
      );
      if (options.demo) await Promise.race([importExamples(app, tenant), stop]);
    });
    await stop;
    process.stdout.write('\nStopping …\n');
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

/** Resolves at the first Ctrl-C or SIGTERM. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
