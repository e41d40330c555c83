/** Everything that a route may demand and a key may be given. */
export const permissions = [
  'approvals:read',
  'approvals:write',
  'categories:read',
  'events:read',
  'imports:read',
  'imports:write',
  'integrations:read',
  'integrations:write',
  'ledger:read',
  'ledger:write',
  'records:read',
  'reports:read',
  'reports:write',
  'rules:read',
  'rules:write',
] as const;

export type Permission = (typeof permissions)[number];
