import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { emailOf } from '../../accounts/email-of.js';
import { type Caller } from '../../domain/caller.js';
import { type Invitation } from '../../domain/invitation.js';
import { KeptByProvider, MemberExists } from '../../domain/members.errors.js';
import { keeperOf, ownSource } from '../../domain/membership.js';
import { type Role } from '../../domain/permissions.js';
import { ExpectInviter } from '../expect-inviter.js';
import { MembershipRepository } from '../membership.repository.js';
import { WriteInvitation } from './write-invitation.js';

/** Asks somebody to join a tenant. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipRepository,
    private readonly expectInviter: ExpectInviter,
    private readonly writeInvitation: WriteInvitation,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @throws {EmailInvalid} `identity.email-invalid`, {@link RoleOutOfReach} `identity.role-out-of-reach`,
   *   {@link MemberExists} `identity.member-exists`, {@link InvitationOpen} `identity.invitation-open`,
   *   {@link KeptByProvider} `identity.kept-by-provider`
   */
  execute(caller: Caller, address: string, role: Role): Promise<Invitation> {
    const keeper = keeperOf(this.config);
    if (keeper !== ownSource) throw new KeptByProvider(keeper);
    const email = emailOf(address);
    return this.database.forTenant(caller.tenantId, async (tx) => {
      await this.expectInviter.execute(tx, caller, role);
      const member = await this.memberships.findByEmail(tx, email.key);
      if (member) throw new MemberExists(member.userId);
      return this.writeInvitation.execute(tx, email, role, caller.cause);
    });
  }
}
