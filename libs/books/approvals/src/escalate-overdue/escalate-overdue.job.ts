import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob, HandlesJob, type JobHandler } from '@balance/queue';
import { EscalateOverdue } from './escalate-overdue.use-case.js';

export const escalateOverdue = defineJob({
  queue: 'approvals.escalate',
  name: 'escalate-overdue',
  data: z.strictObject({}),
  retry: { attempts: 3, backoff: 'exponential', delayMs: 1_000 },
  repeat: { everyMs: 60_000, data: {} },
});

@Injectable()
@HandlesJob(escalateOverdue)
export class EscalateOverdueJob implements JobHandler<typeof escalateOverdue> {
  constructor(private readonly useCase: EscalateOverdue) {}

  handle(): Promise<void> {
    return this.useCase.execute();
  }
}
