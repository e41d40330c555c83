import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type Currency, Ids } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { ownSource } from '../../domain/membership.js';
import { type Tenant } from '../../domain/tenant.js';
import { isSlug, slugsFor } from '../../domain/tenant-slug.js';
import { SlugInvalid, TenantExists } from '../../domain/tenants.errors.js';
import { tenantCreated } from '../../domain/tenants.events.js';
import { AdmitMember } from '../../members/admit-member.js';
import { TenantRepository } from '../tenant.repository.js';

export interface TenantDraft {
  /** Made from the name when left out. */
  readonly slug?: string;
  readonly name: string;
  readonly currency: Currency;
}

/** Creates a tenant; what it starts with (categories, chart of accounts) follows from `TENANT_CREATED`. */
@Injectable()
export class CreateTenant {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
    private readonly admitMember: AdmitMember,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @param founder its first owner; nobody when whoever runs this installation creates it
   * @throws {TenantExists} `identity.tenant-exists`, {@link SlugInvalid} `identity.slug-invalid`
   */
  async execute(draft: TenantDraft, founder?: Pick<Person, 'userId' | 'cause'>): Promise<Tenant> {
    const { name, currency } = draft;
    if (draft.slug !== undefined && !isSlug(draft.slug)) throw new SlugInvalid(draft.slug);
    const id = this.ids.next<'tenant'>();
    const slugs = draft.slug === undefined ? slugsFor(name, id) : [draft.slug];
    return this.database.asSystemFor(id, async (tx) => {
      for (const slug of slugs) {
        const tenant: Tenant = { id, slug, name, currency };
        if (!(await this.tenants.insert(tx, tenant))) continue;
        const cause = founder?.cause ?? this.commandLine();
        const payload = { slug, currency };
        await this.events.append(tx, [{ event: tenantCreated, stream: `tenant:${id}`, payload, cause }]);
        if (founder) {
          const owner = { userId: founder.userId, role: 'owner', source: ownSource } as const;
          await this.admitMember.execute(tx, owner, cause);
        }
        return tenant;
      }
      throw new TenantExists(slugs.at(-1) ?? name);
    });
  }

  private commandLine(): Cause {
    return { actor: 'system:command-line', correlationId: this.ids.next(), causationId: null };
  }
}
