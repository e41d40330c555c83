import path from 'node:path';
import { type Config } from '@balance/config';
import { ensureDatabase, ensureReachable, startEmbeddedPostgres } from '@balance/database';

/** A database that answers; who opened it stops it. */
export interface OpenedDatabase {
  /** For the application: a login that row-level security binds. */
  readonly url: string;
  /** For migrations: the owner of the tables. */
  readonly ownerUrl: string;
  /** For whoever makes databases of their own: the owner's login, on any other database of the server. */
  readonly serverUrl: string;
  readonly kind: 'embedded' | 'outside';
  stop(): Promise<void>;
}

const databaseName = 'balance';
/** The embedded server's login for the application; it may only become one of the two bound roles. */
export const embeddedLogin = 'balance_login';

/** The server of `DATABASE_URL`, or the embedded one: started, or found running and then left so. */
export async function openDatabase(config: Config): Promise<OpenedDatabase> {
  if (config.DATABASE_URL) {
    const ownerUrl = config.MIGRATION_DATABASE_URL ?? config.DATABASE_URL;
    await ensureReachable(ownerUrl);
    await ensureReachable(config.DATABASE_URL);
    return {
      url: config.DATABASE_URL,
      ownerUrl,
      serverUrl: ownerUrl,
      kind: 'outside',
      stop: () => Promise.resolve(),
    };
  }
  const server = await startEmbeddedPostgres({ dataDir: path.join(config.BALANCE_HOME, 'postgres') });
  await ensureDatabase(server.url(), databaseName);
  return {
    url: server.url(embeddedLogin, databaseName),
    ownerUrl: server.url('postgres', databaseName),
    serverUrl: server.url(),
    kind: 'embedded',
    stop: () => (server.isReattached ? Promise.resolve() : server.stop()),
  };
}
