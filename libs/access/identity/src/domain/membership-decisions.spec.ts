import { describe, expect, it } from '@jest/globals';
import { decideLeave, decideRemoval, decideRoleChange, reaches } from './membership-decisions.js';
import { isAllowed, type Role, roles } from './permissions.js';

const issuer = 'https://issuer.example';
const own = (role: Role) => ({ role, source: 'balance' });
const cases = roles.flatMap((actor) =>
  roles.flatMap((was) => roles.map((role) => ({ actor, was, role, otherOwners: 1 }))),
);

describe('who may change whose role', () => {
  it.each(cases)('$actor: $was to $role', ({ actor, was, role, otherOwners }) => {
    const verdict = decideRoleChange({ actor, member: own(was), otherOwners }, role);
    const isAbove = roles.indexOf(actor) > Math.min(roles.indexOf(was), roles.indexOf(role));
    expect(verdict).toBe(isAllowed(actor, 'members:write') && !isAbove ? 'allowed' : 'role-out-of-reach');
  });

  it.each(roles.flatMap((actor) => roles.map((was) => ({ actor, was }))))(
    '$actor may remove $was exactly if they may keep them in their role',
    ({ actor, was }) => {
      const asked = { actor, member: own(was), otherOwners: 1 };
      expect(decideRemoval(asked)).toBe(decideRoleChange(asked, was));
    },
  );

  it('lets only owners make owners', () => {
    expect(roles.filter((role) => reaches(role, 'owner'))).toEqual(['owner']);
  });

  it('leaves a tenant at least one owner', () => {
    const last = { actor: 'owner', member: own('owner'), otherOwners: 0 } as const;
    expect(decideRoleChange(last, 'admin')).toBe('last-owner');
    expect(decideRoleChange(last, 'owner')).toBe('allowed');
    expect(decideRemoval(last)).toBe('last-owner');
    expect(decideLeave(last)).toBe('last-owner');
    expect(decideLeave({ ...last, otherOwners: 1 })).toBe('allowed');
    expect(decideLeave({ ...last, member: own('admin') })).toBe('allowed');
  });

  it('leaves to a provider what it keeps', () => {
    const kept = { actor: 'owner', member: { role: 'viewer', source: issuer }, otherOwners: 3 } as const;
    expect([decideRoleChange(kept, 'admin'), decideRemoval(kept), decideLeave(kept)]).toEqual(
      Array(3).fill('kept-by-provider'),
    );
  });
});
