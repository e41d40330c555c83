import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { trainingRequested } from '../domain/similarity.events.js';
import { TrainTenant } from './train-tenant.use-case.js';

export const trainTenant = defineJob({
  queue: 'similarity.train',
  name: 'train-tenant',
  data: z.strictObject({ tenantId: tenantIdSchema, trainingId: idSchema('training') }),
  retry: { attempts: 4, backoff: 'exponential', delayMs: 2_000 },
});

@Injectable()
@HandlesJob(trainTenant)
@TriggeredBy(trainingRequested, trainTenant, ({ tenantId, payload: { trainingId } }) => ({
  tenantId,
  trainingId,
}))
export class TrainTenantJob implements JobHandler<typeof trainTenant> {
  constructor(private readonly useCase: TrainTenant) {}

  handle(data: JobData<typeof trainTenant>, { cause, signal }: JobContext): Promise<void> {
    return this.useCase.execute(data, cause, signal);
  }
}
