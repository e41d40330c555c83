import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { type TenantId } from '@balance/kernel';
import { DeliveryRepository } from '../delivery.repository.js';
import { causeOf, type NewDelivery } from '../domain/delivery.js';
import { deliveryReceived, deliveryRefused } from '../domain/integration.events.js';
import { byKey, type Receipt, receiptsOf } from '../domain/receipt.js';

/** Stores deliveries of one tenant and says so, in one transaction. */
@Injectable()
export class StoreDeliveries {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly events: EventLog,
  ) {}

  /** @returns what each sender is told, in the order of the deliveries; by then it is committed */
  execute(tenantId: TenantId, deliveries: readonly NewDelivery[]): Promise<Receipt[]> {
    // In one order everywhere: two processes that store the same repeats wait for one another, but never in a circle.
    const sorted = deliveries.toSorted(byKey);
    return this.database.forTenant(tenantId, async (tx) => {
      const stored = await this.deliveries.insertMissing(tx, sorted);
      const repeats = sorted.filter(({ id }) => !stored.has(id));
      const earlier = repeats.length === 0 ? [] : await this.deliveries.byExternalIds(tx, repeats);
      await this.events.append(tx, deliveries.filter(({ id }) => stored.has(id)).map(eventOf));
      return receiptsOf(deliveries, stored, earlier);
    });
  }
}

function eventOf({ id, integrationId, refusal }: NewDelivery): NewEvent {
  const about = { stream: `delivery:${id}`, cause: causeOf(id) };
  return refusal
    ? { ...about, event: deliveryRefused, payload: { integrationId, code: refusal.code } }
    : { ...about, event: deliveryReceived, payload: { integrationId } };
}
