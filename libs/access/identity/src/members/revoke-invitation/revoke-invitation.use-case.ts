import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { Clock } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { type InvitationId } from '../../domain/invitation.js';
import { InvitationNotFound, InvitationUsed } from '../../domain/invitations.errors.js';
import { invitationRevoked } from '../../domain/members.events.js';
import { ExpectInviter } from '../expect-inviter.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Takes an invitation back. Again does nothing. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly expectInviter: ExpectInviter,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {InvitationNotFound} `identity.invitation-not-found`, {@link InvitationUsed} `identity.invitation-used`,
   *   {@link RoleOutOfReach} `identity.role-out-of-reach`
   */
  async execute(caller: Caller, id: InvitationId): Promise<void> {
    await this.database.forTenant(caller.tenantId, async (tx) => {
      const invitation = await this.invitations.lock(tx, id);
      if (!invitation) throw new InvitationNotFound(id);
      await this.expectInviter.execute(tx, caller, invitation.role);
      if (invitation.acceptedAt) throw new InvitationUsed();
      if (invitation.revokedAt) return;
      await this.invitations.revoke(tx, id, this.clock.now());
      await this.events.append(tx, [
        { event: invitationRevoked, stream: `invitation:${id}`, payload: {}, cause: caller.cause },
      ]);
    });
  }
}
