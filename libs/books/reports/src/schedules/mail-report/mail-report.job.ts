import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredByMany } from '@balance/events';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { reportFileMade } from '../../download-files/report-file.events.js';
import { MailReport } from './mail-report.use-case.js';

export const mailReport = defineJob({
  queue: 'reports.schedules',
  name: 'mail-report',
  data: z.strictObject({ tenantId: tenantIdSchema, reportId: idSchema('report') }),
  // Ten minutes in all: a mail server that greylists or restarts is not the end of a mail.
  retry: { attempts: 7, backoff: 'exponential', delayMs: 10_000 },
});

/** Mails when the last file of a report is there. */
@Injectable()
@HandlesJob(mailReport)
@TriggeredByMany(reportFileMade, mailReport, (events) =>
  events
    .filter(({ payload }) => payload.allDone)
    .map((cause) => ({ cause, data: { tenantId: cause.tenantId, reportId: cause.payload.reportId } })),
)
export class MailReportJob implements JobHandler<typeof mailReport> {
  constructor(private readonly useCase: MailReport) {}

  handle({ tenantId, reportId }: JobData<typeof mailReport>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(tenantId, reportId, cause);
  }
}
