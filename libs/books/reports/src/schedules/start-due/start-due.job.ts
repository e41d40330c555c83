import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob, HandlesJob, type JobHandler } from '@balance/queue';
import { StartDue } from './start-due.use-case.js';

export const startDue = defineJob({
  queue: 'reports.schedules',
  name: 'start-due',
  data: z.strictObject({}),
  retry: { attempts: 3, backoff: 'exponential', delayMs: 1_000 },
  repeat: { everyMs: 30_000, data: {} },
});

@Injectable()
@HandlesJob(startDue)
export class StartDueJob implements JobHandler<typeof startDue> {
  constructor(private readonly useCase: StartDue) {}

  handle(): Promise<void> {
    return this.useCase.execute('system:schedule');
  }
}
