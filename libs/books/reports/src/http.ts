import { Module } from '@nestjs/common';
import { FindReportController } from './find-report/find-report.controller.js';
import { ListReportsController } from './list-reports/list-reports.controller.js';
import { ReportsModule } from './reports.module.js';
import { RequestReportController } from './request-report/request-report.controller.js';

@Module({
  imports: [ReportsModule],
  controllers: [RequestReportController, ListReportsController, FindReportController],
})
export class ReportsHttpModule {}
