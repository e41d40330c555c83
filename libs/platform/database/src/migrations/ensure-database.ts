import { Client, DatabaseError, escapeIdentifier } from 'pg';

const alreadyThere = new Set(['42P04', '23505']);

/**
 * Creates the database `name` unless it exists, in UTF-8; safe when called twice at once.
 *
 * @param adminUrl connection string to any other database of the server, with the right to create databases
 * @returns connection string to the database, with the same login
 */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} ENCODING 'UTF8'`);
  } catch (error) {
    // Another caller created it in between.
    if (!(error instanceof DatabaseError && alreadyThere.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
