import { type RoleNames } from './outside-roles.js';
import { type Role } from './permissions.js';

/** What is known of somebody's membership in an organisation. */
export interface ClerkMembership {
  /** As Clerk names it; unset once the membership has ended. */
  readonly role: string | null;
  /** Whether they made the organisation. */
  readonly isCreator: boolean;
  readonly isOrganisationEnded: boolean;
}

/**
 * The role that it amounts to here. Clerk has no owners by itself: who made an organisation is its owner, for as long
 * as the organisation has them as an admin.
 */
export function roleOfClerk(membership: ClerkMembership, names: RoleNames): Role | null {
  if (membership.role === null || membership.isOrganisationEnded) return null;
  const role = names.get(membership.role) ?? null;
  return role === 'admin' && membership.isCreator ? 'owner' : role;
}
