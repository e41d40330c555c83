import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { type BatchId, recordsProcessed } from '@balance/records';
import { RouteBatch } from './route-batch.use-case.js';

export const routeBatch = defineJob({
  queue: 'approvals.route',
  name: 'route-batch',
  data: z.strictObject({ tenantId: tenantIdSchema, batchId: idSchema('record') }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(routeBatch)
@TriggeredBy(recordsProcessed, routeBatch, ({ tenantId, stream }) => ({
  tenantId,
  batchId: stream.slice('batch:'.length) as BatchId,
}))
export class RouteBatchJob implements JobHandler<typeof routeBatch> {
  constructor(private readonly useCase: RouteBatch) {}

  handle({ tenantId, batchId }: JobData<typeof routeBatch>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, batchId, cause);
  }
}
