import { type Membership, ownSource } from './membership.js';
import { type Role } from './permissions.js';

/** Whether something may be done to a membership, or why not. */
export type Verdict = 'allowed' | 'role-out-of-reach' | 'last-owner' | 'kept-by-provider';

/** The roles that somebody of a role may give, change and take. Nobody reaches above their own; owners alone make owners. */
const reach: Readonly<Record<Role, readonly Role[]>> = {
  owner: ['owner', 'admin', 'accountant', 'reviewer', 'viewer'],
  admin: ['admin', 'accountant', 'reviewer', 'viewer'],
  accountant: [],
  reviewer: [],
  viewer: [],
};

/** What an API key counts as, whoever made it: an owner's power is a person's. */
export const roleOfKeys: Role = 'admin';

export const reaches = (actor: Role, role: Role): boolean => reach[actor].includes(role);

/** A membership that somebody wants to change or end, and what else there is to know. */
export interface Case {
  readonly actor: Role;
  readonly member: Pick<Membership, 'role' | 'source'>;
  /** Owners beside this member who can sign in. */
  readonly otherOwners: number;
}

/** Whether `actor` may give the member another role. */
export function decideRoleChange(asked: Case, role: Role): Verdict {
  if (asked.member.source !== ownSource) return 'kept-by-provider';
  if (!reaches(asked.actor, asked.member.role) || !reaches(asked.actor, role)) return 'role-out-of-reach';
  return role !== 'owner' && isLastOwner(asked) ? 'last-owner' : 'allowed';
}

/** Whether `actor` may end the membership. */
export function decideRemoval(asked: Case): Verdict {
  if (asked.member.source !== ownSource) return 'kept-by-provider';
  if (!reaches(asked.actor, asked.member.role)) return 'role-out-of-reach';
  return isLastOwner(asked) ? 'last-owner' : 'allowed';
}

/** Whether the member may go; everybody may, except the last owner. */
export function decideLeave(asked: Omit<Case, 'actor'>): Verdict {
  if (asked.member.source !== ownSource) return 'kept-by-provider';
  return isLastOwner(asked) ? 'last-owner' : 'allowed';
}

const isLastOwner = ({ member, otherOwners }: Omit<Case, 'actor'>): boolean =>
  member.role === 'owner' && otherOwners === 0;
