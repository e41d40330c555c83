import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { KeepMembership } from '../../outside/keep-membership/keep-membership.js';
import { KeptMembershipRepository } from '../../outside/kept-membership.repository.js';
import { Clerk } from '../clerk.js';
import { OrganisationRepository } from '../organisation.repository.js';

/** Lets nobody into a tenant whose organisation was deleted. Its books stay. */
@Injectable()
export class EndOrganisation {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly memberships: KeptMembershipRepository,
    private readonly keepMembership: KeepMembership,
    private readonly clerk: Clerk,
  ) {}

  async execute(id: string, saidAt: Date, cause: Cause): Promise<void> {
    const { issuer } = this.clerk.settings;
    const tenantId = await this.database.asSystem(async (tx) => {
      await this.organisations.end(tx, issuer, id, saidAt);
      return (await this.organisations.find(tx, issuer, id))?.tenantId;
    });
    if (!tenantId) return;
    await this.database.asSystemFor(tenantId, async (tx) => {
      // After it has ended nobody joins any more: who is not a member now will not be one.
      await this.organisations.hold(tx, issuer, id);
      for (const userId of await this.memberships.keptMembers(tx, issuer))
        await this.keepMembership.within(tx, { userId, issuer, role: null, cause });
    });
  }
}
