import { Client, escapeIdentifier } from 'pg';

const alreadyThere = new Set(['42710', '23505']);

/**
 * Makes a login that owns nothing and may only become one of the two bound roles: what the application uses on the
 * embedded server. Needs a login that may create roles, and the roles of `ensureRoles`.
 */
export async function ensureLogin(ownerUrl: string, login: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
    if (rowCount === 0) {
      await client.query(
        `CREATE ROLE ${escapeIdentifier(login)} LOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT IN ROLE balance_app, balance_system`,
      );
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && alreadyThere.has(String(fault.code)))) throw fault;
  } finally {
    await client.end();
  }
}
