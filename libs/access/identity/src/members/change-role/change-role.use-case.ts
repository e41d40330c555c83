import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { expectVersion } from '@balance/kernel';
import { type Caller, type UserId } from '../../domain/caller.js';
import { expectAllowed } from '../../domain/members.errors.js';
import { memberRoleChanged } from '../../domain/members.events.js';
import { decideRoleChange } from '../../domain/membership-decisions.js';
import { type Member } from '../../domain/membership.js';
import { MemberNotFound } from '../../domain/members.errors.js';
import { type Role } from '../../domain/permissions.js';
import { LockMembers } from '../lock-members.js';
import { MembershipRepository } from '../membership.repository.js';

/** Gives a member another role. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipRepository,
    private readonly members: LockMembers,
    private readonly events: EventLog,
  ) {}

  /**
   * @param expected the membership's version that the caller has read, if they say
   * @throws {MemberNotFound} `identity.member-not-found`, {@link VersionMismatch} `http.version-mismatch`,
   *   {@link RoleOutOfReach} `identity.role-out-of-reach`, {@link LastOwner} `identity.last-owner`,
   *   {@link KeptByProvider} `identity.kept-by-provider`
   */
  execute(caller: Caller, userId: UserId, role: Role, expected?: number): Promise<Member> {
    return this.database.forTenant(caller.tenantId, async (tx) => {
      const asked = await this.members.execute(tx, userId, caller);
      const { member } = asked;
      expectVersion(member.version, expected);
      expectAllowed(decideRoleChange(asked, role), member.source);
      if (role !== member.role) {
        await this.memberships.setRole(tx, userId, role);
        await this.events.append(tx, [
          {
            event: memberRoleChanged,
            stream: `member:${member.userId}`,
            payload: { from: member.role, to: role },
            cause: caller.cause,
          },
        ]);
      }
      const changed = await this.memberships.find(tx, userId);
      if (!changed) throw new MemberNotFound(userId);
      return changed;
    });
  }
}
