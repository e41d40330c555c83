import { Injectable } from '@nestjs/common';
import { Database, type Page } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type DeliveryPageWish, DeliveryRepository, type DeliveryRow } from '../delivery.repository.js';
import { type DeliveryId } from '../domain/delivery.js';
import { type IntegrationId } from '../domain/integration.js';
import { DeliveryNotFound, IntegrationNotFound } from '../domain/integrations.errors.js';
import { IntegrationRepository } from '../integration.repository.js';

/** The deliveries of an integration. */
@Injectable()
export class ListDeliveries {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly integrations: IntegrationRepository,
  ) {}

  /**
   * @throws {IntegrationNotFound} `integrations.not-found`, {@link CursorInvalid} `paging.cursor-invalid`
   */
  execute(
    tenantId: TenantId,
    integrationId: IntegrationId,
    wish: DeliveryPageWish,
  ): Promise<Page<DeliveryRow>> {
    return this.database.readForTenant(tenantId, async (tx) => {
      const [integration] = await this.integrations.byIds(tx, [integrationId]);
      if (!integration) throw new IntegrationNotFound(integrationId);
      return this.deliveries.page(tx, integrationId, wish);
    });
  }

  /** @throws {DeliveryNotFound} `integrations.delivery-not-found` */
  async find(
    tenantId: TenantId,
    integrationId: IntegrationId,
    id: DeliveryId,
  ): Promise<DeliveryRow & { readonly body: string }> {
    const delivery = await this.database.readForTenant(tenantId, (tx) =>
      this.deliveries.find(tx, integrationId, id),
    );
    if (!delivery) throw new DeliveryNotFound(id);
    return delivery;
  }
}
