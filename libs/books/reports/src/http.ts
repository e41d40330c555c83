import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets/budgets.controller.js';
import { DownloadReportController } from './download-report/download-report.controller.js';
import { DownloadReport } from './download-report/download-report.use-case.js';
import { FindReportController } from './find-report/find-report.controller.js';
import { ListReportsController } from './list-reports/list-reports.controller.js';
import { ReadRowsController } from './read-rows/read-rows.controller.js';
import { ReportsModule } from './reports.module.js';
import { RequestReportController } from './request-report/request-report.controller.js';
import { VerifyReportController } from './verify-report/verify-report.controller.js';

@Module({
  imports: [ReportsModule],
  controllers: [
    RequestReportController,
    ListReportsController,
    DownloadReportController,
    FindReportController,
    ReadRowsController,
    VerifyReportController,
    BudgetsController,
  ],
  providers: [DownloadReport],
})
export class ReportsHttpModule {}
