/** What a member of a tenant is there for. */
export const roles = ['owner', 'admin', 'accountant', 'reviewer', 'viewer'] as const;

export type Role = (typeof roles)[number];

const columns = (row: string): readonly boolean[] =>
  [...row].filter((mark) => mark !== ' ').map((mark) => mark === '●');

/** Who may do what: a line for each permission, a column for each role. */
const table = {
  //                     owner admin accountant reviewer viewer
  'approvals:configure': columns('●   ●       ○         ○       ○'),
  'approvals:read': columns('●   ●       ●         ●       ●'),
  'approvals:write': columns('●   ●       ●         ●       ○'),
  'categories:read': columns('●   ●       ●         ●       ●'),
  'events:read': columns('●   ●       ●         ○       ○'),
  'events:stream': columns('●   ●       ●         ●       ●'),
  'imports:read': columns('●   ●       ●         ●       ●'),
  'imports:write': columns('●   ●       ●         ○       ○'),
  'integrations:read': columns('●   ●       ●         ○       ○'),
  'integrations:write': columns('●   ●       ○         ○       ○'),
  'keys:read': columns('●   ●       ○         ○       ○'),
  'keys:write': columns('●   ●       ○         ○       ○'),
  'ledger:override': columns('●   ●       ○         ○       ○'),
  'ledger:read': columns('●   ●       ●         ●       ●'),
  'ledger:write': columns('●   ●       ●         ○       ○'),
  'members:impersonate': columns('●   ○       ○         ○       ○'),
  'members:read': columns('●   ●       ●         ●       ●'),
  'members:write': columns('●   ●       ○         ○       ○'),
  'models:read': columns('●   ●       ●         ●       ●'),
  'models:write': columns('●   ●       ○         ○       ○'),
  'records:read': columns('●   ●       ●         ●       ●'),
  'reports:read': columns('●   ●       ●         ●       ●'),
  'reports:write': columns('●   ●       ●         ○       ○'),
  'rules:read': columns('●   ●       ●         ●       ●'),
  'rules:write': columns('●   ●       ●         ○       ○'),
  'tenant:read': columns('●   ●       ●         ●       ●'),
  'tenant:write': columns('●   ●       ○         ○       ○'),
} as const;

/** Everything that a route may demand. */
export type Permission = keyof typeof table;

export const permissions = Object.keys(table) as readonly Permission[];

/** What only a person may do: no key can be given it. */
const personal: readonly Permission[] = ['members:impersonate'];

/** What a key may be given. */
export const scopes = permissions.filter((permission) => !personal.includes(permission));

export const isAllowed = (role: Role, permission: Permission): boolean =>
  table[permission][roles.indexOf(role)] === true;

const byRole = new Map(
  roles.map((role) => [role, new Set(permissions.filter((permission) => isAllowed(role, permission)))]),
);

/** All that a role may do. */
export const permissionsOf = (role: Role): ReadonlySet<Permission> => byRole.get(role) ?? new Set();
