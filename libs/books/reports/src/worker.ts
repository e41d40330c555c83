import { Module } from '@nestjs/common';
import { MakeFileJob } from './download-files/make-file.job.js';
import { GenerateReportJob } from './generate-report/generate-report.job.js';
import { ReportOutputsModule } from './report-outputs.module.js';
import { ReportsModule } from './reports.module.js';
import { FileScheduledJob } from './schedules/mail-report/file-scheduled.job.js';
import { MailReportJob } from './schedules/mail-report/mail-report.job.js';
import { RunScheduleJob } from './schedules/run-schedule/run-schedule.job.js';
import { StartDueJob } from './schedules/start-due/start-due.job.js';
import { StartDue } from './schedules/start-due/start-due.use-case.js';

const jobs = [GenerateReportJob, MakeFileJob, FileScheduledJob, MailReportJob, RunScheduleJob, StartDueJob];

@Module({ imports: [ReportsModule, ReportOutputsModule], providers: [StartDue, ...jobs] })
export class ReportsWorkerModule {}
