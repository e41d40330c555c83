import { Injectable } from '@nestjs/common';
import { Database, type SystemTx, type Tx } from '@balance/database';
import { assertNever, Clock } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { decideAcceptance, type Invitation, type InvitationId } from '../../domain/invitation.js';
import { LinkInvalid } from '../../domain/accounts.errors.js';
import {
  InvitationExpired,
  InvitationNotYours,
  InvitationRevoked,
  InvitationUsed,
} from '../../domain/invitations.errors.js';
import { ownSource } from '../../domain/membership.js';
import { type JoinedTenant } from '../../domain/tenant.js';
import { AdmitMember } from '../admit-member.js';
import { InvitationRepository } from '../invitation.repository.js';
import { FindInvitation } from '../read-invitation/find-invitation.js';

/** Makes whoever was invited a member. Again answers the same. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly findInvitation: FindInvitation,
    private readonly invitations: InvitationRepository,
    private readonly admitMember: AdmitMember,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {LinkInvalid} `identity.link-invalid`, {@link InvitationNotYours} `identity.invitation-not-yours`,
   *   {@link InvitationUsed} `identity.invitation-used`, {@link InvitationRevoked} `identity.invitation-revoked`,
   *   {@link InvitationExpired} `identity.invitation-expired`, {@link KeptByProvider} `identity.kept-by-provider`
   */
  async execute(token: string, person: Person): Promise<JoinedTenant> {
    const { tenantId, id } = await this.findInvitation.execute(token);
    return this.database.asSystemFor(tenantId, async (tx) => {
      const invitation = await this.expectAcceptable(tx, id, person);
      if (!invitation.acceptedAt) {
        const { role } = invitation;
        await this.invitations.accept(tx, id, person.userId, this.clock.now());
        const member = { userId: person.userId, role, source: ownSource, invitationId: id };
        await this.admitMember.execute(tx, member, person.cause);
      }
      const joined = await this.invitations.joined(tx, person.userId);
      // They have been a member by it, and are no longer.
      if (!joined) throw new InvitationUsed();
      return joined;
    });
  }

  private async expectAcceptable(
    tx: SystemTx & Tx,
    id: InvitationId,
    { userId }: Person,
  ): Promise<Invitation> {
    const invitation = await this.invitations.lock(tx, id);
    if (!invitation) throw new LinkInvalid();
    const invitee = await this.invitations.invitee(tx, userId);
    const acceptance = decideAcceptance(invitation, invitee, this.clock.now());
    switch (acceptance) {
      case 'accept':
      case 'accepted-before':
        return invitation;
      case 'not-yours':
        throw new InvitationNotYours();
      case 'used':
        throw new InvitationUsed();
      case 'revoked':
        throw new InvitationRevoked();
      case 'expired':
        throw new InvitationExpired();
      default:
        return assertNever(acceptance);
    }
  }
}
