import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { reportGenerated } from '../../domain/reports.events.js';
import { FileScheduled } from './file-scheduled.use-case.js';

export const fileScheduled = defineJob({
  queue: 'reports.schedules',
  name: 'file-scheduled',
  data: z.strictObject({ tenantId: tenantIdSchema, reportId: idSchema('report') }),
  retry: { attempts: 6, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(fileScheduled)
@TriggeredBy(reportGenerated, fileScheduled, ({ tenantId, payload: { reportId } }) => ({
  tenantId,
  reportId,
}))
export class FileScheduledJob implements JobHandler<typeof fileScheduled> {
  constructor(private readonly useCase: FileScheduled) {}

  handle({ tenantId, reportId }: JobData<typeof fileScheduled>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, reportId, cause);
  }
}
