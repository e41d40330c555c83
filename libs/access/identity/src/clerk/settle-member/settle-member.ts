import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { roleOfClerk } from '../../domain/clerk-role.js';
import { KeepMembership } from '../../outside/keep-membership/keep-membership.js';
import { Clerk } from '../clerk.js';
import { OrganisationRepository } from '../organisation.repository.js';

/** Brings a membership to what was last heard of it and of its organisation. */
@Injectable()
export class SettleMember {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly keepMembership: KeepMembership,
    private readonly clerk: Clerk,
  ) {}

  /** @param tx of the organisation's tenant */
  async within(tx: SystemTx & Tx, organisationId: string, subject: string, cause: Cause): Promise<void> {
    const { issuer, roleNames } = this.clerk.settings;
    const organisation = await this.organisations.hold(tx, issuer, organisationId);
    const member = await this.organisations.member(tx, issuer, organisationId, subject);
    if (!organisation || !member) return;
    const role = roleOfClerk(
      {
        role: member.role,
        isCreator: organisation.creator === subject,
        isOrganisationEnded: organisation.isEnded,
      },
      roleNames,
    );
    await this.keepMembership.within(tx, { userId: member.userId, issuer, role, cause });
  }
}
