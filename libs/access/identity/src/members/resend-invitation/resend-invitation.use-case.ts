import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { Clock } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { invitationEnd, type InvitationId, wasJustMailed } from '../../domain/invitation.js';
import { InvitationNotFound, InvitationRevoked, InvitationUsed } from '../../domain/invitations.errors.js';
import { memberInvited } from '../../domain/members.events.js';
import { ExpectInviter } from '../expect-inviter.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Mails an invitation again, whose seven days then begin anew; twice within a minute is one mail. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly expectInviter: ExpectInviter,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {InvitationNotFound} `identity.invitation-not-found`, {@link InvitationUsed} `identity.invitation-used`,
   *   {@link InvitationRevoked} `identity.invitation-revoked`, {@link RoleOutOfReach} `identity.role-out-of-reach`
   */
  async execute(caller: Caller, id: InvitationId): Promise<void> {
    await this.database.forTenant(caller.tenantId, async (tx) => {
      const invitation = await this.invitations.lock(tx, id);
      if (!invitation) throw new InvitationNotFound(id);
      const { role, acceptedAt, revokedAt } = invitation;
      await this.expectInviter.execute(tx, caller, role);
      if (acceptedAt) throw new InvitationUsed();
      if (revokedAt) throw new InvitationRevoked();
      const now = this.clock.now();
      if (wasJustMailed(invitation, now)) return;
      await this.invitations.renew(tx, id, invitationEnd(now));
      await this.events.append(tx, [
        { event: memberInvited, stream: `invitation:${id}`, payload: { role }, cause: caller.cause },
      ]);
    });
  }
}
