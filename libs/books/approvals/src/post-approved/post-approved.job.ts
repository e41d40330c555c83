import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { blockOf, idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { type RecordId, recordsApproved } from '@balance/records';
import { PostApproved } from './post-approved.use-case.js';

/** Up to this many are named one by one; beyond it the batch is read whole, and what is posted already stays. */
const namedMost = 100;

export const postApproved = defineJob({
  queue: 'ledger.post',
  name: 'post-approved',
  data: z.strictObject({
    tenantId: tenantIdSchema,
    batchId: idSchema('record'),
    recordIds: z.array(idSchema('record')).min(1).max(namedMost).optional(),
  }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(postApproved)
@TriggeredBy(recordsApproved, postApproved, ({ tenantId, stream, payload: { recordIds } }) => ({
  tenantId,
  batchId: blockOf(stream.slice(stream.indexOf(':') + 1) as RecordId),
  recordIds: recordIds && recordIds.length <= namedMost ? recordIds : undefined,
}))
export class PostApprovedJob implements JobHandler<typeof postApproved> {
  constructor(private readonly useCase: PostApproved) {}

  handle(data: JobData<typeof postApproved>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(data, cause);
  }
}
