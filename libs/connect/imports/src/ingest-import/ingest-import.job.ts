import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { importReceived } from '../domain/import.events.js';
import { type ImportId } from '../domain/import.js';
import { IngestImport } from './ingest-import.use-case.js';

export const ingestImport = defineJob({
  queue: 'records.ingest',
  name: 'ingest-import',
  data: z.strictObject({ tenantId: tenantIdSchema, importId: idSchema('import') }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 1_000 },
});

@Injectable()
@HandlesJob(ingestImport)
@TriggeredBy(importReceived, ingestImport, ({ tenantId, stream }) => ({
  tenantId,
  importId: stream.slice('import:'.length) as ImportId,
}))
export class IngestImportJob implements JobHandler<typeof ingestImport> {
  constructor(private readonly useCase: IngestImport) {}

  handle({ tenantId, importId }: JobData<typeof ingestImport>, { cause, signal }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, importId, cause, signal);
  }
}
