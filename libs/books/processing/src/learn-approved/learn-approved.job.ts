import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type StoredEvent, TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { groupBatches, recordsApproved } from '@balance/records';
import { LearnFromPeople } from './learn-from-people.use-case.js';
import { LearnFromRules } from './learn-from-rules.use-case.js';
import { groupNamed } from './group-named.js';

const ids = z.array(idSchema('record')).max(500);

export const learnApproved = defineJob({
  queue: 'models.learn',
  name: 'learn-approved',
  data: z.strictObject({
    tenantId: tenantIdSchema,
    /** Batches of which the policy has approved records. */
    batchIds: ids,
    /** Records that a person has approved. */
    recordIds: ids,
  }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 1_000 },
});

type Approved = StoredEvent<z.output<typeof recordsApproved.payload>>;

const jobsOf = (events: readonly Approved[]) => [
  ...groupBatches(events.filter(({ payload }) => payload.by === 'policy')).map(({ cause, batchIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, batchIds, recordIds: [] },
  })),
  ...groupNamed(events.filter(({ payload }) => payload.by === 'reviewer')).map(({ cause, recordIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, batchIds: [], recordIds },
  })),
];

@Injectable()
@HandlesJob(learnApproved)
@TriggeredByMany(recordsApproved, learnApproved, jobsOf)
export class LearnApprovedJob implements JobHandler<typeof learnApproved> {
  constructor(
    private readonly fromPeople: LearnFromPeople,
    private readonly fromRules: LearnFromRules,
  ) {}

  async handle(
    { tenantId, batchIds, recordIds }: JobData<typeof learnApproved>,
    { cause }: JobContext,
  ): Promise<void> {
    await this.fromRules.execute(tenantId, batchIds, cause);
    await this.fromPeople.execute(tenantId, recordIds, cause);
  }
}
