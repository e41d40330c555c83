import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type StoredEvent, TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { deliveryReceived } from '../domain/integration.events.js';
import { IngestDeliveries } from './ingest-deliveries.use-case.js';

const mostDeliveries = 500;
const deliveryIdSchema = idSchema('delivery');

export const ingestDelivery = defineJob({
  queue: 'records.ingest',
  name: 'ingest-delivery',
  data: z.object({
    tenantId: tenantIdSchema,
    deliveryIds: z.array(deliveryIdSchema).min(1).max(mostDeliveries),
  }),
  retry: { attempts: 5, backoff: 'exponential', delayMs: 1_000 },
});

/** Deliveries that came close together become one job, named by the last of them. */
export function jobsFor<Payload>(events: readonly StoredEvent<Payload>[]) {
  const jobs: { cause: StoredEvent<Payload>; data: JobData<typeof ingestDelivery> }[] = [];
  for (let from = 0; from < events.length; from += mostDeliveries) {
    const together = events.slice(from, from + mostDeliveries);
    const cause = together.at(-1);
    if (!cause) break;
    const deliveryIds = together.map(({ correlationId }) => deliveryIdSchema.parse(correlationId));
    jobs.push({ cause, data: { tenantId: cause.tenantId, deliveryIds } });
  }
  return jobs;
}

/** Makes records of the deliveries that were received. */
@Injectable()
@HandlesJob(ingestDelivery)
@TriggeredByMany(deliveryReceived, ingestDelivery, jobsFor)
export class IngestDeliveriesJob implements JobHandler<typeof ingestDelivery> {
  constructor(private readonly ingestDeliveries: IngestDeliveries) {}

  handle({ tenantId, deliveryIds }: JobData<typeof ingestDelivery>, context: JobContext): Promise<void> {
    return this.ingestDeliveries.execute(tenantId, deliveryIds, context);
  }
}
