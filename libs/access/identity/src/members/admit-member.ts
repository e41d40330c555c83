import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { type InvitationId } from '../domain/invitation.js';
import { type Membership } from '../domain/membership.js';
import { memberJoined } from '../domain/members.events.js';
import { MembershipRepository } from './membership.repository.js';

type NewMember = Omit<Membership, 'version'> & { readonly invitationId?: InvitationId };

/** Makes somebody a member, in the transaction of whoever has decided that. Who is one already stays what they are. */
@Injectable()
export class AdmitMember {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly events: EventLog,
  ) {}

  async execute(tx: Tx, { userId, ...payload }: NewMember, cause: Cause): Promise<void> {
    const { role, source } = payload;
    if (!(await this.memberships.insert(tx, { userId, role, source }))) return;
    await this.events.append(tx, [{ event: memberJoined, stream: `member:${userId}`, payload, cause }]);
  }
}
