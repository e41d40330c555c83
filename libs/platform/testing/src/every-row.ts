import { Client, escapeIdentifier } from 'pg';

/**
 * All rows of all tables as text, for specs that look for what must not be there. Bytes come as hexadecimal digits.
 *
 * @param adminUrl of a {@link TestDatabase}
 * @returns by table, such as `public.users`
 */
export async function everyRow(adminUrl: string): Promise<ReadonlyMap<string, string>> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(`
      SELECT n.nspname AS schema, c.relname AS name
      FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`);
    const found = new Map<string, string>();
    for (const { schema, name } of tables) {
      const { rows } = await client.query<{ text: string | null }>(
        `SELECT string_agg(t::text, E'\\n') AS text FROM ${escapeIdentifier(schema)}.${escapeIdentifier(name)} AS t`,
      );
      found.set(`${schema}.${name}`, rows[0]?.text ?? '');
    }
    return found;
  } finally {
    await client.end();
  }
}
