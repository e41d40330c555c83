import { Injectable } from '@nestjs/common';
import { Database, type Page } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type Integration, type IntegrationId } from '../domain/integration.js';
import { IntegrationNotFound } from '../domain/integrations.errors.js';
import { type IntegrationPageWish, IntegrationRepository } from '../integration.repository.js';

/** The integrations of a tenant. */
@Injectable()
export class ListIntegrations {
  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tenantId: TenantId, wish: IntegrationPageWish): Promise<Page<Integration>> {
    return this.database.readForTenant(tenantId, (tx) => this.integrations.page(tx, wish));
  }

  /** @throws {IntegrationNotFound} `integrations.not-found` */
  async find(tenantId: TenantId, id: IntegrationId): Promise<Integration> {
    const [integration] = await this.database.readForTenant(tenantId, (tx) =>
      this.integrations.byIds(tx, [id]),
    );
    if (!integration) throw new IntegrationNotFound(id);
    return integration;
  }
}
