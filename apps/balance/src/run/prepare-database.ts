import { fileURLToPath } from 'node:url';
import { deployMigrations, ensureDatabase, ensureLogin, ensureRoles } from '@balance/database';
import { migrateQueue } from '@balance/queue';
import { embeddedLogin, type OpenedDatabase } from './open-database.js';

/** From the bundle in `apps/balance/dist`. */
export const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

/** Brings roles, tables and queues up to date. @returns the migrations that were applied */
export async function prepareDatabase({ ownerUrl, kind }: OpenedDatabase): Promise<readonly string[]> {
  if (kind === 'embedded') await ensureDatabase(...serverAndName(ownerUrl));
  await ensureRoles(ownerUrl);
  if (kind === 'embedded') await ensureLogin(ownerUrl, embeddedLogin);
  const applied = await deployMigrations(ownerUrl, migrationsFolder);
  await migrateQueue(ownerUrl);
  return applied;
}

function serverAndName(url: string): [serverUrl: string, name: string] {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  return [server.href, name];
}
