import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { Clerk } from '../clerk.js';
import { type OrganisationMember, OrganisationRepository } from '../organisation.repository.js';
import { SettleMember } from '../settle-member/settle-member.js';

/** Keeps a membership in step with what Clerk says of it. */
@Injectable()
export class KeepMember {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly settleMember: SettleMember,
    private readonly clerk: Clerk,
  ) {}

  /**
   * @param saidAt when Clerk said it; what is older than what is known changes nothing
   * @param tenantId the organisation's tenant; unset where there is none (yet), and so no membership either
   */
  async execute(
    member: OrganisationMember,
    saidAt: Date,
    tenantId: TenantId | null,
    cause: Cause,
  ): Promise<void> {
    const { issuer } = this.clerk.settings;
    if (tenantId === null) {
      await this.database.asSystem((tx) => this.organisations.sayMember(tx, issuer, member, saidAt));
      return;
    }
    await this.database.asSystemFor(tenantId, async (tx) => {
      if (await this.organisations.sayMember(tx, issuer, member, saidAt))
        await this.settleMember.within(tx, member.organisation, member.subject, cause);
    });
  }
}
