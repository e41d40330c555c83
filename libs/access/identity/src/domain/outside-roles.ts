import { type Role, roles } from './permissions.js';

/** What an outside provider's roles are here. */
export type RoleNames = ReadonlyMap<string, Role>;

/** Reads a list such as `boss=owner,clerk=reviewer`; an empty one leaves the names as they are. */
export function readRoleNames(list: string): RoleNames {
  if (list === '') return new Map(roles.map((role) => [role, role]));
  const pairs = list.split(',').map((pair) => pair.split('='));
  return new Map(
    pairs.flatMap(([name, wanted]) => {
      const role = roles.find((one) => one === wanted);
      return name && role ? [[name, role] as const] : [];
    }),
  );
}

/** The highest role of those that are named; unset when none is known. */
export function highestRole(named: readonly string[], names: RoleNames): Role | undefined {
  const given = new Set(named.map((name) => names.get(name)));
  return roles.find((role) => given.has(role));
}
