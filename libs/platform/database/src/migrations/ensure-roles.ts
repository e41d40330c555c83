import { Client, type ClientBase, DatabaseError } from 'pg';
import { RolesMissing, RoleTooPowerful } from './migration.errors.js';

/** The role of tenants' work and the role of what is done on no tenant's behalf; row-level security binds both. */
const roles = {
  balance_app: 'LOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT',
  balance_system: 'LOGIN NOSUPERUSER NOBYPASSRLS',
} as const;

type Role = keyof typeof roles;

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
    // Roles belong to the whole server and advisory locks to one database, so callers can still meet: `IF NOT EXISTS`
    // does not exist for roles, and the loser of a race finds the role there when it looks again.
    await client.query('SELECT pg_advisory_lock($1)', [roleLock]);
    for (const role of Object.keys(roles) as Role[]) {
      await ensureRole(client, role);
      await ensureMembership(client, role);
    }
  } finally {
    await client.end();
  }
}

async function ensureRole(client: ClientBase, role: Role): Promise<void> {
  if (await isUsable(client, role)) return;
  try {
    await client.query(`CREATE ROLE ${role} ${roles[role]}`);
  } catch (error) {
    if (isDenied(error)) throw await missing(client, error);
    if (!(await isUsable(client, role))) throw error;
  }
}

async function isUsable(client: ClientBase, role: Role): Promise<boolean> {
  const { rows } = await client.query<{ tooPowerful: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS "tooPowerful" FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows[0]?.tooPowerful) throw new RoleTooPowerful(role);
  return rows.length > 0;
}

async function ensureMembership(client: ClientBase, role: Role): Promise<void> {
  const { rows } = await client.query<{ isMember: boolean }>(
    `SELECT pg_has_role(current_user, $1, ${(await canGrantSet(client)) ? "'SET'" : "'MEMBER'"}) AS "isMember"`,
    [role],
  );
  if (rows[0]?.isMember) return;
  try {
    await client.query(`GRANT ${role} TO CURRENT_USER`);
  } catch (error) {
    throw isDenied(error) ? await missing(client, error) : error;
  }
}

/** From PostgreSQL 16 on, membership and the right to SET ROLE are two things. */
async function canGrantSet(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version_num') AS version",
  );
  return Number(rows[0]?.version) >= 160_000;
}

function isDenied(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === insufficientPrivilege;
}

async function missing(client: ClientBase, cause: unknown): Promise<RolesMissing> {
  const { rows } = await client.query<{ login: string }>('SELECT current_user AS login');
  const login = rows[0]!.login;
  const names = Object.keys(roles) as Role[];
  const statements = [
    ...names.map((role) => `CREATE ROLE ${role} ${roles[role]};`),
    `GRANT ${names.join(', ')} TO ${client.escapeIdentifier(login)};`,
  ];
  return Object.assign(new RolesMissing(login, statements), { cause });
}
