import { Module } from '@nestjs/common';
import { CategoriesModule } from '@balance/categories';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { ApplyPage } from './apply-rules/apply-page.js';
import { ApplyRules } from './apply-rules/apply-rules.use-case.js';
import { FailRun } from './apply-rules/fail-run.use-case.js';
import { RequestRun } from './apply-rules/request-run.use-case.js';
import { BacktestRule } from './backtest-rule/backtest-rule.use-case.js';
import { CancelRun } from './cancel-run/cancel-run.use-case.js';
import { FindRun } from './list-runs/find-run.use-case.js';
import { PrepareTrial } from './preview-rule/prepare-trial.js';
import { PreviewRule } from './preview-rule/preview-rule.use-case.js';
import { WalkRecords } from './preview-rule/walk-records.js';
import { RuleRunRepository } from './rule-run.repository.js';
import { ReportShadow } from './shadow-report/shadow-report.use-case.js';
import { UndoRun } from './undo-run/undo-run.use-case.js';

const trials = [PreviewRule, BacktestRule, ReportShadow];
const runs = [RequestRun, ApplyRules, FailRun, CancelRun, UndoRun, FindRun];

/** Where rules meet records that are there already. */
@Module({
  imports: [RecordsModule, RulesModule, CategoriesModule],
  providers: [PrepareTrial, WalkRecords, ApplyPage, RuleRunRepository, ...trials, ...runs],
  exports: [...trials, ...runs],
})
export class RuleRunsModule {}
