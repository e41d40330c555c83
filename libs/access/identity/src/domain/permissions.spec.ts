import { describe, expect, it } from '@jest/globals';
import { isAllowed, permissions, permissionsOf, roles, scopes } from './permissions.js';

describe('who may do what', () => {
  it('says yes or no for each role of each permission', () => {
    for (const permission of permissions)
      expect(roles.map((role) => typeof isAllowed(role, permission))).toEqual(roles.map(() => 'boolean'));
    expect(permissionsOf('owner')).toEqual(new Set(permissions));
  });

  it.each(roles.slice(1).map((role, n) => [role, roles[n]!] as const))(
    'gives %s nothing that %s lacks',
    (role, above) => {
      for (const permission of permissionsOf(role)) expect(permissionsOf(above)).toContain(permission);
    },
  );

  it('lets a viewer read, listen and nothing else', () => {
    for (const permission of permissionsOf('viewer')) expect(permission).toMatch(/:(?:read|stream)$/);
  });

  it('keeps acting as somebody else from keys', () => {
    expect(scopes).not.toContain('members:impersonate');
  });
});
