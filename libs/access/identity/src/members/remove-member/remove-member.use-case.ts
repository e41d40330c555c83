import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { expectVersion } from '@balance/kernel';
import { type Caller, type UserId } from '../../domain/caller.js';
import { expectAllowed } from '../../domain/members.errors.js';
import { memberRemoved } from '../../domain/members.events.js';
import { decideRemoval } from '../../domain/membership-decisions.js';
import { LockMembers } from '../lock-members.js';
import { MembershipRepository } from '../membership.repository.js';

/** Ends a membership; a process that has just let the person in does so for five seconds more. */
@Injectable()
export class RemoveMember {
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
  async execute(caller: Caller, userId: UserId, expected?: number): Promise<void> {
    await this.database.forTenant(caller.tenantId, async (tx) => {
      const asked = await this.members.execute(tx, userId, caller);
      const { member } = asked;
      expectVersion(member.version, expected);
      expectAllowed(decideRemoval(asked), member.source);
      await this.memberships.delete(tx, userId);
      const payload = { role: member.role };
      await this.events.append(tx, [
        { event: memberRemoved, stream: `member:${member.userId}`, payload, cause: caller.cause },
      ]);
    });
  }
}
