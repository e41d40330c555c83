import { Injectable } from '@nestjs/common';
import { assertNever, Clock } from '@balance/kernel';
import { invitationState } from '../../domain/invitation.js';
import { InvitationExpired, InvitationRevoked, InvitationUsed } from '../../domain/invitations.errors.js';
import { type HeldInvitation } from '../invitation.repository.js';
import { FindInvitation } from './find-invitation.js';

/** Tells who holds an invitation's link what it is for, before they sign in. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly findInvitation: FindInvitation,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {LinkInvalid} `identity.link-invalid`, {@link KeptByProvider} `identity.kept-by-provider`,
   *   {@link InvitationUsed} `identity.invitation-used`, {@link InvitationRevoked} `identity.invitation-revoked`,
   *   {@link InvitationExpired} `identity.invitation-expired`
   */
  async execute(token: string): Promise<HeldInvitation> {
    const invitation = await this.findInvitation.execute(token);
    const state = invitationState(invitation, this.clock.now());
    switch (state) {
      case 'open':
        return invitation;
      case 'accepted':
        throw new InvitationUsed();
      case 'revoked':
        throw new InvitationRevoked();
      case 'expired':
        throw new InvitationExpired();
      default:
        return assertNever(state);
    }
  }
}
