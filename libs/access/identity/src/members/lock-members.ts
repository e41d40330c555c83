import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Caller, type UserId } from '../domain/caller.js';
import { type Case, roleOfKeys } from '../domain/membership-decisions.js';
import { type Membership } from '../domain/membership.js';
import { PermissionMissing } from '../domain/identity.errors.js';
import { MemberNotFound } from '../domain/members.errors.js';
import { MembershipRepository } from './membership.repository.js';

/** What a decision about a membership is made of, true until the transaction ends. */
export interface LockedCase extends Case {
  readonly member: Membership;
}

/** Loads what a decision about a membership is made of. */
@Injectable()
export class LockMembers {
  constructor(private readonly memberships: MembershipRepository) {}

  /** @throws {MemberNotFound} `identity.member-not-found`, {@link PermissionMissing} `identity.permission-missing` */
  async execute(tx: Tx, userId: UserId, { person }: Pick<Caller, 'person'>): Promise<LockedCase> {
    const locked = await this.memberships.lock(tx, userId, person?.userId ?? null);
    const member = locked.find(({ isMember }) => isMember);
    if (!member) throw new MemberNotFound(userId);
    // The guard may remember what the person was up to five seconds ago; the row says what they are.
    const actor = person ? locked.find(({ isActor }) => isActor)?.role : roleOfKeys;
    if (!actor) throw new PermissionMissing('members:write');
    const otherOwners = locked.filter(
      ({ role, isMember, isDisabled }) => role === 'owner' && !isMember && !isDisabled,
    ).length;
    return { actor, member, otherOwners };
  }
}
