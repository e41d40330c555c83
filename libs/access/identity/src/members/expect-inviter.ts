import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { RoleOutOfReach } from '../domain/members.errors.js';
import { reaches, roleOfKeys } from '../domain/membership-decisions.js';
import { type Role } from '../domain/permissions.js';
import { MembershipRepository } from './membership.repository.js';
import { type Giver, PresentPermissions } from './present-permissions.js';

/** Makes sure that somebody may invite into a role, and take such an invitation back. */
@Injectable()
export class ExpectInviter {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly permissions: PresentPermissions,
  ) {}

  /** @throws {RoleOutOfReach} `identity.role-out-of-reach`, {@link PermissionMissing} `identity.permission-missing` */
  async execute(tx: Tx, inviter: Giver, role: Role): Promise<void> {
    await this.permissions.expect(tx, inviter, 'members:write');
    const { person } = inviter;
    const actor = person ? await this.memberships.roleOf(tx, person.userId) : roleOfKeys;
    if (!actor || !reaches(actor, role)) throw new RoleOutOfReach();
  }
}
