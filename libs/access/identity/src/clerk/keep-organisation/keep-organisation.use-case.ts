import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type OrganisationWord } from '../../domain/clerk-messages.js';
import { Clerk } from '../clerk.js';
import { FoundOrganisation } from '../found-organisation/found-organisation.use-case.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { ChangeOrganisation } from './change-organisation.js';

/** Keeps a tenant in step with what Clerk says of its organisation. */
@Injectable()
export class KeepOrganisation {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly foundOrganisation: FoundOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly clerk: Clerk,
  ) {}

  /** @returns its tenant, unless the organisation has ended */
  async execute(word: OrganisationWord, cause: Cause): Promise<TenantId | null> {
    const known = await this.find(word.id);
    if (known === undefined) {
      const founded = await this.foundOrganisation.execute(word, this.clerk.settings, cause);
      return founded ?? this.execute(word, cause);
    }
    const { tenantId } = known;
    if (tenantId === null || known.isEnded) return null;
    if (word.saidAt > known.changedAt)
      await this.database.asSystemFor(tenantId, (tx) => this.changeOrganisation.within(tx, word, cause));
    return tenantId;
  }

  private find(id: string) {
    const { issuer } = this.clerk.settings;
    return this.database.asSystem((tx) => this.organisations.find(tx, issuer, id));
  }
}
