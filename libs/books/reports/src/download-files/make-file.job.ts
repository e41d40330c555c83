import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { DomainError, idSchema, tenantIdSchema } from '@balance/kernel';
import {
  defineJob,
  HandlesJob,
  type JobContext,
  type JobData,
  type JobHandler,
  JobInterrupted,
} from '@balance/queue';
import { MakeFile } from './make-file.use-case.js';
import { reportFileRequested } from './report-file.events.js';
import { SettleFile } from './settle-file.use-case.js';

export const makeFile = defineJob({
  queue: 'reports.files',
  name: 'make-file',
  data: z.strictObject({ tenantId: tenantIdSchema, fileId: idSchema('report-file') }),
  retry: { attempts: 5, backoff: 'exponential', delayMs: 1_000 },
});

@Injectable()
@HandlesJob(makeFile)
@TriggeredBy(reportFileRequested, makeFile, ({ tenantId, payload: { fileId } }) => ({ tenantId, fileId }))
export class MakeFileJob implements JobHandler<typeof makeFile> {
  constructor(
    private readonly make: MakeFile,
    private readonly settle: SettleFile,
  ) {}

  async handle(
    { tenantId, fileId }: JobData<typeof makeFile>,
    { cause, attempt, signal }: JobContext,
  ): Promise<void> {
    try {
      const stored = await this.make.execute(tenantId, fileId, signal);
      if (stored) await this.settle.execute(tenantId, fileId, { stored }, cause);
    } catch (fault) {
      if (signal.aborted) throw new JobInterrupted();
      const isFinal = fault instanceof DomainError || attempt >= makeFile.retry.attempts;
      if (isFinal) await this.settle.execute(tenantId, fileId, { fault }, cause);
      throw fault;
    }
  }
}
