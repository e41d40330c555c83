import { Module } from '@nestjs/common';
import { LedgerModule } from '@balance/ledger';
import { FailReport } from './fail-report/fail-report.use-case.js';
import { FindReport } from './find-report/find-report.use-case.js';
import { GenerateReport } from './generate-report/generate-report.use-case.js';
import { ReportSources } from './kinds/report-sources.js';
import { ListReports } from './list-reports/list-reports.use-case.js';
import { ReportRepository } from './report.repository.js';
import { RequestReport } from './request-report/request-report.use-case.js';

const useCases = [FailReport, FindReport, GenerateReport, ListReports, RequestReport];

@Module({
  imports: [LedgerModule],
  providers: [ReportRepository, ReportSources, ...useCases],
  exports: useCases,
})
export class ReportsModule {}
