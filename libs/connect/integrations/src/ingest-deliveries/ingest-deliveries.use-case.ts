import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { IngestRecords } from '@balance/records';
import { DeliveryRepository } from '../delivery.repository.js';
import { causeOf, type DeliveryId } from '../domain/delivery.js';
import { deliveryRefused } from '../domain/integration.events.js';
import { type IngestPlan, planIngest } from '../domain/plan-ingest.js';
import { IntegrationRepository } from '../integration.repository.js';

type CausationId = Cause['causationId'];

/** How long a retry goes on to the next delivery after one has failed. */
const patienceMs = 60_000;

/** Makes records of deliveries, once each. */
@Injectable()
export class IngestDeliveries {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly integrations: IntegrationRepository,
    private readonly ingestRecords: IngestRecords,
    private readonly events: EventLog,
  ) {}

  /**
   * The first attempt takes all of them in one transaction. A later one takes each in its own, so that one that cannot
   * be stored does not hold up its neighbours.
   */
  async execute(
    tenantId: TenantId,
    deliveryIds: readonly DeliveryId[],
    { cause, attempt }: { readonly cause: Cause; readonly attempt: number },
  ): Promise<void> {
    const faults: unknown[] = [];
    const deadline = performance.now() + patienceMs;
    for (const together of attempt === 1 ? [deliveryIds] : deliveryIds.map((id) => [id])) {
      try {
        await this.database.forTenant(tenantId, (tx) => this.ingest(tx, together, cause.causationId));
      } catch (fault) {
        faults.push(fault);
        if (performance.now() > deadline) break;
      }
    }
    // Never a DomainError: that would be final, and for the neighbours too.
    if (faults.length > 0) throw new AggregateError(faults, `Deliveries could not be ingested: ${faults[0]}`);
  }

  private async ingest(tx: Tx, ids: readonly DeliveryId[], causationId: CausationId): Promise<void> {
    const received = await this.deliveries.lockReceived(tx, ids);
    if (received.length === 0) return;
    const integrationIds = [...new Set(received.map(({ integrationId }) => integrationId))];
    const { ingest, refuse } = planIngest(received, await this.integrations.byIds(tx, integrationIds));
    for (const { delivery, accountCode, records } of ingest) {
      const { id, integrationId: scope } = delivery;
      const source = { kind: 'delivery', id, scope, accountCode } as const;
      await this.ingestRecords.execute(tx, source, records, causeOf(id, causationId));
    }
    await this.deliveries.markIngested(
      tx,
      ingest.map(({ delivery }) => delivery.id),
    );
    if (refuse.length > 0) await this.refuse(tx, refuse, causationId);
  }

  private async refuse(tx: Tx, refused: IngestPlan['refuse'], causationId: CausationId): Promise<void> {
    await this.deliveries.markRefused(tx, refused);
    await this.events.append(
      tx,
      refused.map(({ delivery: { id, integrationId }, refusal: { code } }) => ({
        event: deliveryRefused,
        stream: `delivery:${id}`,
        payload: { integrationId, code },
        cause: causeOf(id, causationId),
      })),
    );
  }
}
