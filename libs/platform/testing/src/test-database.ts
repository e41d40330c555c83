import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { readFacts, type ServerFacts } from './server-facts.js';

/** A private, migrated database. Drop it when the file's tests are done. */
export interface TestDatabase {
  readonly name: string;
  /** The owner of the schema. Also the URL to give to whatever chooses its role itself, as the application does. */
  readonly adminUrl: string;
  /** The role `balance_app`. */
  readonly appUrl: string;
  /** The role `balance_system`. */
  readonly systemUrl: string;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** False: an empty database, for what makes its own tables. */
  readonly isMigrated?: boolean;
  /** The server that it is made on; the run's own unless given. */
  readonly server?: ServerFacts;
}

/** Clones the migrated template database: some 15 ms, so one for each test file, or for each test. */
export async function testDatabase({
  isMigrated = true,
  server = readFacts(),
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { adminUrl, template, hasTrust } = server;
  const source = isMigrated ? template : 'template0';
  const name = `balance_test_${randomUUID().replaceAll('-', '')}`;
  const strategy = hasTrust ? 'FILE_COPY' : 'WAL_LOG';
  await run(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY ${strategy}`);
  return {
    name,
    adminUrl: urlTo(adminUrl, name),
    appUrl: urlTo(adminUrl, name, 'balance_app', hasTrust),
    systemUrl: urlTo(adminUrl, name, 'balance_system', hasTrust),
    drop: () => run(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Without trust the roles have no password: the same login, and SET ROLE at its start. */
function urlTo(adminUrl: string, name: string, role?: string, canLogIn = false): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  if (role && canLogIn) url.username = role;
  else if (role) url.searchParams.set('options', `-c role=${role}`);
  return url.href;
}

async function run(adminUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
