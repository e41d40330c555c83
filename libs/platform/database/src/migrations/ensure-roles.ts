import { Client, type ClientBase, DatabaseError } from 'pg';
import { RolesMissing, RoleTooPowerful } from './migration.errors.js';

/** The role of tenants' work and the role of what is done on no tenant's behalf; row-level security binds both. */
const roles = {
  balance_app: 'LOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT',
  balance_system: 'LOGIN NOSUPERUSER NOBYPASSRLS',
} as const;

type Role = keyof typeof roles;
const names = Object.keys(roles) as Role[];

const roleLock = 72_707_370;
const insufficientPrivilege = '42501';

/**
 * Makes the roles that the migrations grant rights to, and lets the current login work in them by `SET ROLE`.
 * It does nothing that is done, so a login without CREATEROLE passes once an administrator has prepared the server.
 *
 * @throws {RolesMissing} `database.roles-missing`, with the statements for the administrator
 * @throws {RoleTooPowerful} `database.role-too-powerful`
 */
export async function ensureRoles(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [roleLock]); // Roles are the server's, the lock is this database's.
    for (const role of names) await ensureRole(client, role);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: ClientBase, role: Role): Promise<void> {
  if (!(await isThere(client, role))) {
    await attempt(client, `CREATE ROLE ${role} ${roles[role]}`, () => isThere(client, role));
  }
  if (!(await isMember(client, role))) {
    await attempt(client, `GRANT ${role} TO CURRENT_USER`, () => isMember(client, role));
  }
}

/** Runs `statement`; a failure is none when `isDone`, because a caller in another database did the same meanwhile. */
async function attempt(client: ClientBase, statement: string, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (await isDone()) return;
    throw isDenied(error) ? await missing(client, error) : error;
  }
}

async function isThere(client: ClientBase, role: Role): Promise<boolean> {
  const { rows } = await client.query<{ tooPowerful: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS "tooPowerful" FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows[0]?.tooPowerful) throw new RoleTooPowerful(role);
  return rows.length > 0;
}

/** From PostgreSQL 16 on, membership and the right to SET ROLE are two things. */
async function isMember(client: ClientBase, role: Role): Promise<boolean> {
  const { rows } = await client.query<{ isMember: boolean }>(
    `SELECT pg_has_role(current_user, $1,
       CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS "isMember"`,
    [role],
  );
  return rows[0]?.isMember ?? false;
}

function isDenied(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === insufficientPrivilege;
}

async function missing(client: ClientBase, cause: unknown): Promise<RolesMissing> {
  const { rows } = await client.query<{ login: string; there: Role[] }>(
    `SELECT current_user AS login, array(SELECT rolname::text FROM pg_roles WHERE rolname = ANY ($1)) AS there`,
    [names],
  );
  const { login, there } = rows[0]!;
  const statements = [
    ...names.filter((role) => !there.includes(role)).map((role) => `CREATE ROLE ${role} ${roles[role]};`),
    `GRANT ${names.join(', ')} TO ${client.escapeIdentifier(login)};`,
  ];
  return Object.assign(new RolesMissing(login, statements), { cause });
}
