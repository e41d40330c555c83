import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Caller } from '../domain/caller.js';
import { PermissionMissing } from '../domain/identity.errors.js';
import { RoleOutOfReach } from '../domain/members.errors.js';
import { reaches, roleOfKeys } from '../domain/membership-decisions.js';
import { type Role } from '../domain/permissions.js';
import { MembershipRepository } from './membership.repository.js';

/** Makes sure that somebody may invite into a role, and take such an invitation back. */
@Injectable()
export class ExpectInviter {
  constructor(private readonly memberships: MembershipRepository) {}

  /** @throws {RoleOutOfReach} `identity.role-out-of-reach`, {@link PermissionMissing} `identity.permission-missing` */
  async execute(tx: Tx, { person }: Pick<Caller, 'person'>, role: Role): Promise<void> {
    // The guard may remember what the person was up to five seconds ago; the row says what they are.
    const actor = person ? await this.memberships.roleOf(tx, person.userId) : roleOfKeys;
    if (!actor) throw new PermissionMissing('members:write');
    if (!reaches(actor, role)) throw new RoleOutOfReach();
  }
}
