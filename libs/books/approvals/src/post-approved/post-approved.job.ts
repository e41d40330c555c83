import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type StoredEvent, TriggeredByMany } from '@balance/events';
import { blockOf, idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { type BatchId, groupBatches, type RecordId, recordsApproved } from '@balance/records';
import { PostApproved } from './post-approved.use-case.js';

/** Most records that one event of a person's decision names. */
const namedMost = 100;

export const postApproved = defineJob({
  queue: 'ledger.post',
  name: 'post-approved',
  data: z.strictObject({
    tenantId: tenantIdSchema,
    batchIds: z.array(idSchema('record')).min(1).max(500),
    recordIds: z.array(idSchema('record')).min(1).max(namedMost).optional(),
  }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

type Approved = StoredEvent<z.output<typeof recordsApproved.payload>>;

/** What a person approved is named; what the policy approved comes in batches, and those that are small together. */
const jobsOf = (events: readonly Approved[]) => [
  ...groupBatches(events.filter(({ payload }) => payload.by === 'policy')).map(({ cause, batchIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, batchIds },
  })),
  ...events
    .filter(({ payload }) => payload.by === 'reviewer')
    .map((cause) => ({
      cause,
      data: {
        tenantId: cause.tenantId,
        batchIds: [batchOf(cause)],
        recordIds: cause.payload.recordIds?.slice(0, namedMost),
      },
    })),
];

/** One record that was decided on is a stream of its own; of several each batch is. */
function batchOf({ stream }: Approved): BatchId {
  const [, id = ''] = stream.split(':');
  return blockOf(id as RecordId);
}

@Injectable()
@HandlesJob(postApproved)
@TriggeredByMany(recordsApproved, postApproved, jobsOf)
export class PostApprovedJob implements JobHandler<typeof postApproved> {
  constructor(private readonly useCase: PostApproved) {}

  handle(data: JobData<typeof postApproved>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(data, cause);
  }
}
