import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { type OrganisationWord } from '../../domain/clerk-messages.js';
import { tenantChanged } from '../../domain/tenants.events.js';
import { TenantRepository } from '../../tenants/tenant.repository.js';
import { Clerk } from '../clerk.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { SettleMember } from '../settle-member/settle-member.js';

/** Brings a tenant to what Clerk says of its organisation. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly tenants: TenantRepository,
    private readonly settleMember: SettleMember,
    private readonly events: EventLog,
    private readonly clerk: Clerk,
  ) {}

  /** @param tx of the organisation's tenant */
  async within(tx: SystemTx & Tx, word: OrganisationWord, cause: Cause): Promise<void> {
    const { issuer } = this.clerk.settings;
    const known = await this.organisations.hold(tx, issuer, word.id);
    if (!known || known.isEnded || word.saidAt <= known.changedAt) return;
    await this.organisations.change(tx, issuer, word);
    await this.rename(tx, word.name, cause);
    if (word.creator !== null && word.creator !== known.creator)
      await this.settleMember.within(tx, word.id, word.creator, cause);
  }

  /** The slug stays what it was: it is in addresses and commands. */
  private async rename(tx: SystemTx & Tx, name: string | null, cause: Cause): Promise<void> {
    const tenant = await this.tenants.lockOwn(tx);
    if (name === null || name === tenant.name) return;
    await this.tenants.rename(tx, name);
    const payload = { changed: ['name' as const] };
    await this.events.append(tx, [{ event: tenantChanged, stream: `tenant:${tenant.id}`, payload, cause }]);
  }
}
