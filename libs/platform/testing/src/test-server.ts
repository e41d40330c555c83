import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, escapeIdentifier } from 'pg';
import { deployMigrations, ensureDatabase, ensureRoles } from '@balance/database';
import { type ServerFacts } from './server-facts.js';
import { startThrowAwayServer } from './throw-away-server.js';

/** The server of one test run, with a migrated database that each test file clones. */
export interface TestServer {
  readonly facts: ServerFacts;
  stop(): Promise<void>;
}

const migrationsDir = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/**
 * Starts a throw-away server, or prepares the one of `serverUrl` (a login that may create databases and roles).
 * That one gets a template of its own, which `stop` drops.
 */
export async function startTestServer(serverUrl: string | undefined): Promise<TestServer> {
  const own = serverUrl ? undefined : await startThrowAwayServer();
  const adminUrl = serverUrl ?? own!.url();
  const template = own ? 'balance_template' : `balance_template_${process.pid}`;
  await ensureRoles(adminUrl);
  const templateUrl = await ensureDatabase(adminUrl, template);
  if (existsSync(migrationsDir)) await deployMigrations(templateUrl, migrationsDir);
  return {
    facts: { adminUrl, template, hasTrust: own !== undefined },
    stop: () => (own ? own.stop() : dropDatabase(adminUrl, template)),
  };
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
