import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { recordRejected } from '@balance/records';
import { groupNamed } from './group-named.js';
import { LearnFromPeople } from './learn-from-people.use-case.js';

export const learnRejected = defineJob({
  queue: 'models.learn',
  name: 'learn-rejected',
  data: z.strictObject({ tenantId: tenantIdSchema, recordIds: z.array(idSchema('record')).min(1).max(500) }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 1_000 },
});

/** What a person refuses counts against the stages that had a category for it. */
@Injectable()
@HandlesJob(learnRejected)
@TriggeredByMany(recordRejected, learnRejected, (events) =>
  groupNamed(events).map(({ cause, recordIds }) => ({
    cause,
    data: { tenantId: cause.tenantId, recordIds },
  })),
)
export class LearnRejectedJob implements JobHandler<typeof learnRejected> {
  constructor(private readonly useCase: LearnFromPeople) {}

  handle({ tenantId, recordIds }: JobData<typeof learnRejected>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, recordIds, cause);
  }
}
