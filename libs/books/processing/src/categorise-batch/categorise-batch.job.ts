import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { groupBatches, recordsIngested } from '@balance/records';
import { CategoriseBatch } from './categorise-batch.use-case.js';

export const categoriseBatch = defineJob({
  queue: 'records.process',
  name: 'categorise-batch',
  data: z.strictObject({ tenantId: tenantIdSchema, batchIds: z.array(idSchema('record')).min(1).max(500) }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(categoriseBatch)
@TriggeredByMany(recordsIngested, categoriseBatch, (events) =>
  groupBatches(events).map(({ cause, batchIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, batchIds },
  })),
)
export class CategoriseBatchJob implements JobHandler<typeof categoriseBatch> {
  constructor(private readonly useCase: CategoriseBatch) {}

  handle({ tenantId, batchIds }: JobData<typeof categoriseBatch>, context: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, batchIds, context);
  }
}
