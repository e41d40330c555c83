import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
import { type OrganisationWord } from '../../domain/clerk-messages.js';
import { slugsFor } from '../../domain/tenant-slug.js';
import { TenantExists } from '../../domain/tenants.errors.js';
import { tenantCreated } from '../../domain/tenants.events.js';
import { TenantRepository } from '../../tenants/tenant.repository.js';
import { type ClerkSettings } from '../clerk.js';
import { OrganisationRepository } from '../organisation.repository.js';

/** Makes a tenant of an organisation that is heard of for the first time. Who its members are is said by itself. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly tenants: TenantRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @returns nothing when somebody else was faster
   * @throws {TenantExists} `identity.tenant-exists`
   */
  async execute(
    word: OrganisationWord,
    { issuer, currency }: Pick<ClerkSettings, 'issuer' | 'currency'>,
    cause: Cause,
  ): Promise<TenantId | undefined> {
    const id = this.ids.next<'tenant'>();
    const slugs = slugsFor(word.slug ?? word.name ?? word.id, id);
    const name = word.name ?? word.slug ?? word.id;
    return this.database.asSystemFor(id, async (tx) => {
      if (!(await this.organisations.insert(tx, issuer, word, id))) return undefined;
      for (const slug of slugs) {
        if (!(await this.tenants.insert(tx, { id, slug, name, currency }))) continue;
        const payload = { slug, currency };
        await this.events.append(tx, [{ event: tenantCreated, stream: `tenant:${id}`, payload, cause }]);
        return id;
      }
      throw new TenantExists(slugs.at(-1) ?? name);
    });
  }
}
