import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { type Person } from '../../domain/caller.js';
import { KeptByProvider } from '../../domain/members.errors.js';
import { keeperOf, ownSource } from '../../domain/membership.js';
import { type Tenant } from '../../domain/tenant.js';
import { CreateTenant, type TenantDraft } from '../create-tenant/create-tenant.use-case.js';

/** Lets a person create a tenant, which they own. */
@Injectable()
export class FoundTenant {
  constructor(
    private readonly createTenant: CreateTenant,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @throws {KeptByProvider} `identity.kept-by-provider`, {@link TenantExists} `identity.tenant-exists`,
   *   {@link SlugInvalid} `identity.slug-invalid`
   */
  async execute(draft: TenantDraft, founder: Person): Promise<Tenant> {
    const keeper = keeperOf(this.config);
    // Their next token could not be for a tenant that the provider does not know.
    if (keeper !== ownSource) throw new KeptByProvider(keeper);
    return this.createTenant.execute(draft, founder);
  }
}
