import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets/budgets.controller.js';
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
    FindReportController,
    ReadRowsController,
    VerifyReportController,
    BudgetsController,
  ],
})
export class ReportsHttpModule {}
