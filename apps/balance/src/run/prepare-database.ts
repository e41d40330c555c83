import { fileURLToPath } from 'node:url';
import { deployMigrations, ensureLogin, ensureRoles } from '@balance/database';
import { migrateQueue } from '@balance/queue';
import { embeddedLogin, type OpenedDatabase } from './open-database.js';

/** From the bundle in `apps/balance/dist`. */
export const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
export const schemaFolder = fileURLToPath(new URL('../../../prisma/schema', import.meta.url));

/** Brings roles, tables and queues up to date. @returns the migrations that were applied */
export async function prepareDatabase({ ownerUrl, kind }: OpenedDatabase): Promise<readonly string[]> {
  await ensureRoles(ownerUrl);
  if (kind === 'embedded') await ensureLogin(ownerUrl, embeddedLogin);
  const applied = await deployMigrations(ownerUrl, migrationsFolder);
  await migrateQueue(ownerUrl);
  return applied;
}
