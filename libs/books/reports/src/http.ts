import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets/budgets.controller.js';
import { DownloadReportController } from './download-report/download-report.controller.js';
import { ReportFilesController } from './download-files/report-files.controller.js';
import { DownloadController } from './download-links/download.controller.js';
import { FindReportController } from './find-report/find-report.controller.js';
import { ListReportsController } from './list-reports/list-reports.controller.js';
import { ReadRowsController } from './read-rows/read-rows.controller.js';
import { ReportOutputsModule } from './report-outputs.module.js';
import { ReportsModule } from './reports.module.js';
import { RequestReportController } from './request-report/request-report.controller.js';
import { SchedulesController } from './schedules/schedules.controller.js';
import { VerifyReportController } from './verify-report/verify-report.controller.js';

@Module({
  imports: [ReportsModule, ReportOutputsModule],
  controllers: [
    RequestReportController,
    ListReportsController,
    DownloadReportController,
    FindReportController,
    ReadRowsController,
    VerifyReportController,
    BudgetsController,
    ReportFilesController,
    DownloadController,
    SchedulesController,
  ],
})
export class ReportsHttpModule {}
