import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { type Email } from '../../domain/email.js';
import { type Invitation, invitationEnd, invitationState } from '../../domain/invitation.js';
import { InvitationOpen } from '../../domain/invitations.errors.js';
import { invitationRevoked, memberInvited } from '../../domain/members.events.js';
import { type Role } from '../../domain/permissions.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Writes an invitation, in the transaction of whoever has decided that there may be one; its mail follows from the event. */
@Injectable()
export class WriteInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws {InvitationOpen} `identity.invitation-open` */
  async execute(tx: Tx, { typed, key }: Email, role: Role, cause: Cause): Promise<Invitation> {
    const now = this.clock.now();
    await this.clear(tx, key, now, cause);
    const id = this.ids.next<'invitation'>();
    const invitation = await this.invitations.insert(tx, {
      id,
      email: typed,
      emailKey: key,
      role,
      invitedBy: cause.actor,
      createdAt: now,
      expiresAt: invitationEnd(now),
    });
    if (!invitation) throw new InvitationOpen();
    await this.events.append(tx, [
      { event: memberInvited, stream: `invitation:${id}`, payload: { role }, cause },
    ]);
    return invitation;
  }

  /** One that has expired makes room: its link must not come to life again with the new one. */
  private async clear(tx: Tx, emailKey: string, now: Date, cause: Cause): Promise<void> {
    const before = await this.invitations.lockUnanswered(tx, emailKey);
    if (!before) return;
    if (invitationState(before, now) === 'open') throw new InvitationOpen();
    await this.invitations.revoke(tx, before.id, now);
    await this.events.append(tx, [
      { event: invitationRevoked, stream: `invitation:${before.id}`, payload: {}, cause },
    ]);
  }
}
