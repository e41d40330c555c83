import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { LinkTokens } from '../../accounts/links/link-tokens.js';
import { LinkInvalid } from '../../domain/accounts.errors.js';
import { type InvitationId } from '../../domain/invitation.js';
import { KeptByProvider } from '../../domain/members.errors.js';
import { keeperOf, ownSource } from '../../domain/membership.js';
import { type HeldInvitation, InvitationRepository } from '../invitation.repository.js';

/** Finds the invitation that a mailed link is of, in whatever state it is. */
@Injectable()
export class FindInvitation {
  constructor(
    private readonly database: Database,
    private readonly links: LinkTokens,
    private readonly invitations: InvitationRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {LinkInvalid} `identity.link-invalid`, {@link KeptByProvider} `identity.kept-by-provider` */
  async execute(token: string): Promise<HeldInvitation> {
    const keeper = keeperOf(this.config);
    if (keeper !== ownSource) throw new KeptByProvider(keeper);
    const id = this.links.read<InvitationId>('invitation', token);
    const invitation = id && (await this.database.asSystem((tx) => this.invitations.held(tx, id)));
    if (!invitation) throw new LinkInvalid();
    return invitation;
  }
}
