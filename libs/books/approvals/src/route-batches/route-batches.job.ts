import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { groupBatches, recordsProcessed } from '@balance/records';
import { RouteBatches } from './route-batches.use-case.js';

export const routeBatches = defineJob({
  queue: 'approvals.route',
  name: 'route-batches',
  data: z.strictObject({ tenantId: tenantIdSchema, batchIds: z.array(idSchema('record')).min(1).max(500) }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(routeBatches)
@TriggeredByMany(recordsProcessed, routeBatches, (events) =>
  groupBatches(events).map(({ cause, batchIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, batchIds },
  })),
)
export class RouteBatchesJob implements JobHandler<typeof routeBatches> {
  constructor(private readonly useCase: RouteBatches) {}

  handle({ tenantId, batchIds }: JobData<typeof routeBatches>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, batchIds, cause);
  }
}
