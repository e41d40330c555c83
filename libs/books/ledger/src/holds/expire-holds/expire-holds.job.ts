import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  defineJob,
  HandlesJob,
  type JobContext,
  type JobData,
  type JobHandler,
  JobInterrupted,
} from '@balance/queue';
import { ExpireHolds } from './expire-holds.use-case.js';

/** Frees what is reserved; that an expired hold cannot be committed does not wait for it. */
export const expireHolds = defineJob({
  queue: 'ledger.holds',
  name: 'expire-holds',
  data: z.strictObject({}),
  retry: { attempts: 3, backoff: 'exponential', delayMs: 1_000 },
  repeat: { everyMs: 15_000, data: {} },
});

@Injectable()
@HandlesJob(expireHolds)
export class ExpireHoldsJob implements JobHandler<typeof expireHolds> {
  constructor(private readonly expireHolds: ExpireHolds) {}

  async handle(_: JobData<typeof expireHolds>, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    await this.expireHolds.execute('system:holds', signal);
    if (signal.aborted) throw new JobInterrupted();
  }
}
