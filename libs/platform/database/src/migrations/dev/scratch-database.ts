import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { ensureDatabase } from '../ensure-database.js';

/** Runs `work` on an empty database of the server that is dropped afterwards, whatever happens. */
export async function withScratchDatabase<T>(
  serverUrl: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = `balance_scratch_${randomUUID().replaceAll('-', '')}`;
  const url = await ensureDatabase(serverUrl, name);
  try {
    return await work(url);
  } finally {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}
