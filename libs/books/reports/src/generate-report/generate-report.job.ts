import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { DomainError, idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { reportRequested } from '../domain/reports.events.js';
import { FailReport } from '../fail-report/fail-report.use-case.js';
import { GenerateReport } from './generate-report.use-case.js';

export const generateReport = defineJob({
  queue: 'reports.generate',
  name: 'generate-report',
  data: z.strictObject({ tenantId: tenantIdSchema, reportId: idSchema('report') }),
  retry: { attempts: 6, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(generateReport)
@TriggeredBy(reportRequested, generateReport, ({ tenantId, payload: { reportId } }) => ({
  tenantId,
  reportId,
}))
export class GenerateReportJob implements JobHandler<typeof generateReport> {
  constructor(
    private readonly generate: GenerateReport,
    private readonly fail: FailReport,
  ) {}

  async handle(data: JobData<typeof generateReport>, { cause, attempt }: JobContext): Promise<void> {
    try {
      await this.generate.execute(data, cause);
    } catch (fault) {
      const isFinal = fault instanceof DomainError || attempt >= generateReport.retry.attempts;
      if (isFinal) await this.fail.execute(data, fault, cause);
      throw fault;
    }
  }
}
