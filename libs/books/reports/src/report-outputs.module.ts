import { Module } from '@nestjs/common';
import { IdentityModule } from '@balance/identity';
import { MailModule } from '@balance/mail';
import { StorageModule } from '@balance/storage';
import { ListFiles } from './download-files/list-files.use-case.js';
import { MakeFile } from './download-files/make-file.use-case.js';
import { ReportFileRepository } from './download-files/report-file.repository.js';
import { RequestFile } from './download-files/request-file.use-case.js';
import { SettleFile } from './download-files/settle-file.use-case.js';
import { DownloadLinks } from './download-links/download-links.js';
import { OpenDownload } from './download-links/open-download.use-case.js';
import { DownloadReport } from './download-report/download-report.use-case.js';
import { ReportsModule } from './reports.module.js';
import { ChangeSchedule } from './schedules/change-schedule/change-schedule.use-case.js';
import { CreateSchedule } from './schedules/create-schedule/create-schedule.use-case.js';
import { EndSchedule } from './schedules/end-schedule/end-schedule.use-case.js';
import { ListSchedules } from './schedules/list-schedules/list-schedules.use-case.js';
import { FileScheduled } from './schedules/mail-report/file-scheduled.use-case.js';
import { MailReport } from './schedules/mail-report/mail-report.use-case.js';
import { SendLetters } from './schedules/mail-report/send-letters.js';
import { WriteReportMail } from './schedules/mail-report/write-report-mail.js';
import { RecipientRepository } from './schedules/recipient.repository.js';
import { RunSchedule } from './schedules/run-schedule/run-schedule.use-case.js';
import { ScheduleRepository } from './schedules/schedule.repository.js';

const files = [DownloadReport, ListFiles, MakeFile, OpenDownload, RequestFile, SettleFile];
const schedules = [ChangeSchedule, CreateSchedule, EndSchedule, FileScheduled, ListSchedules, RunSchedule];
const mails = [MailReport, SendLetters, WriteReportMail];
const parts = [DownloadLinks, RecipientRepository, ReportFileRepository, ScheduleRepository];

/** What becomes of completed reports: downloads, files, links to them, and mails. */
@Module({
  imports: [ReportsModule, IdentityModule, MailModule, StorageModule],
  providers: [...parts, ...files, ...schedules, ...mails],
  exports: [...files, ...schedules, ...mails, DownloadLinks, ScheduleRepository],
})
export class ReportOutputsModule {}
