import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type UserId } from '../domain/caller.js';
import { PermissionMissing } from '../domain/identity.errors.js';
import { MemberNotFound } from '../domain/members.errors.js';
import { type Case, roleOfKeys } from '../domain/membership-decisions.js';
import { type Membership } from '../domain/membership.js';
import { type LockedMembership, MembershipRepository } from './membership.repository.js';
import { type Role } from '../domain/permissions.js';
import { type Giver, PresentPermissions } from './present-permissions.js';

/** What a decision about a membership is made of, true until the transaction ends. */
export interface LockedCase extends Case {
  readonly member: Membership;
}

/** Loads what a decision about a membership is made of. */
@Injectable()
export class LockMembers {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly permissions: PresentPermissions,
  ) {}

  /** @throws {MemberNotFound} `identity.member-not-found`, {@link PermissionMissing} `identity.permission-missing` */
  async execute(tx: Tx, userId: UserId, caller: Giver): Promise<LockedCase> {
    const locked = await this.memberships.lock(tx, userId, caller.person?.userId ?? null);
    const member = locked.find(({ isMember }) => isMember);
    if (!member) throw new MemberNotFound(userId);
    const otherOwners = locked.filter(
      ({ role, isMember, isDisabled }) => role === 'owner' && !isMember && !isDisabled,
    ).length;
    return { actor: await this.actorOf(tx, caller, locked), member, otherOwners };
  }

  /** What the caller is now; the guard may remember what they were up to five seconds ago. */
  private async actorOf(tx: Tx, caller: Giver, locked: readonly LockedMembership[]): Promise<Role> {
    if (!caller.person) {
      await this.permissions.expect(tx, caller, 'members:write');
      return roleOfKeys;
    }
    const own = locked.find(({ isActor }) => isActor);
    if (!own) throw new PermissionMissing('members:write');
    return own.role;
  }
}
