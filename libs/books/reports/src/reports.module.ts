import { Module } from '@nestjs/common';
import { CategoriesModule } from '@balance/categories';
import { LedgerModule } from '@balance/ledger';
import { RulesModule } from '@balance/rules';
import { BudgetRepository } from './budgets/budget.repository.js';
import { FindBudget } from './budgets/find-budget/find-budget.use-case.js';
import { SetBudget } from './budgets/set-budget/set-budget.use-case.js';
import { FailReport } from './fail-report/fail-report.use-case.js';
import { FindReport } from './find-report/find-report.use-case.js';
import { GenerateReport } from './generate-report/generate-report.use-case.js';
import { MakeReport } from './generate-report/make-report.js';
import { SettleBasis } from './generate-report/settle-basis.js';
import { ReportSources } from './kinds/report-sources.js';
import { ListReports } from './list-reports/list-reports.use-case.js';
import { ReadRows } from './read-rows/read-rows.use-case.js';
import { OpenDocument } from './render/open-document.js';
import { RenderReport } from './render/render-report.js';
import { ReportRepository } from './report.repository.js';
import { RequestReport } from './request-report/request-report.use-case.js';
import { VerifyReport } from './verify-report/verify-report.use-case.js';

const useCases = [
  FailReport,
  FindReport,
  GenerateReport,
  ListReports,
  ReadRows,
  RenderReport,
  RequestReport,
  VerifyReport,
  FindBudget,
  SetBudget,
];

@Module({
  imports: [CategoriesModule, LedgerModule, RulesModule],
  providers: [
    BudgetRepository,
    MakeReport,
    OpenDocument,
    ReportRepository,
    ReportSources,
    SettleBasis,
    ...useCases,
  ],
  exports: [ReportRepository, ...useCases],
})
export class ReportsModule {}
