import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Caller } from '../../domain/caller.js';
import { PersonRequired } from '../../domain/identity.errors.js';
import { expectAllowed } from '../../domain/members.errors.js';
import { memberLeft } from '../../domain/members.events.js';
import { decideLeave } from '../../domain/membership-decisions.js';
import { LockMembers } from '../../members/lock-members.js';
import { MembershipRepository } from '../../members/membership.repository.js';

/** Lets a member go. */
@Injectable()
export class LeaveTenant {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipRepository,
    private readonly members: LockMembers,
    private readonly events: EventLog,
  ) {}

  /**
   * @throws {PersonRequired} `identity.person-required`, {@link LastOwner} `identity.last-owner`,
   *   {@link KeptByProvider} `identity.kept-by-provider`, {@link MemberNotFound} `identity.member-not-found`
   */
  async execute(caller: Caller): Promise<void> {
    const { person, tenantId, cause } = caller;
    // Who acts as somebody else may do that one's work, but not go in their place.
    if (!person || person.impersonatorId !== null) throw new PersonRequired();
    await this.database.forTenant(tenantId, async (tx) => {
      const { member, otherOwners } = await this.members.execute(tx, person.userId, caller);
      expectAllowed(decideLeave({ member, otherOwners }), member.source);
      await this.memberships.delete(tx, member.userId);
      const payload = { role: member.role };
      await this.events.append(tx, [
        { event: memberLeft, stream: `member:${member.userId}`, payload, cause },
      ]);
    });
  }
}
