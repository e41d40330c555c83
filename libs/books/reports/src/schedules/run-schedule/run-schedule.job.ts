import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { RunSchedule } from './run-schedule.use-case.js';

export const runSchedule = defineJob({
  queue: 'reports.schedules',
  name: 'run-schedule',
  data: z.strictObject({ tenantId: tenantIdSchema, scheduleId: idSchema('report-schedule') }),
  retry: { attempts: 6, backoff: 'exponential', delayMs: 1_000 },
});

@Injectable()
@HandlesJob(runSchedule)
export class RunScheduleJob implements JobHandler<typeof runSchedule> {
  constructor(private readonly useCase: RunSchedule) {}

  handle({ tenantId, scheduleId }: JobData<typeof runSchedule>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, scheduleId, cause);
  }
}
