import { Module } from '@nestjs/common';
import { RuleRunsController } from './apply-rules/rule-runs.controller.js';
import { BacktestRuleController } from './backtest-rule/backtest-rule.controller.js';
import { DecideProposalController } from './decide-proposal/decide-proposal.controller.js';
import { LearningModule } from './learning.module.js';
import { ListProposalsController } from './list-proposals/list-proposals.controller.js';
import { ListRuleRunsController } from './list-runs/list-rule-runs.controller.js';
import { OverrideReportController } from './override-report/override-report.controller.js';
import { PreviewRuleController } from './preview-rule/preview-rule.controller.js';
import { TimeForTrial } from './preview-rule/time-for-trial.js';
import { ReliabilityController } from './reliability/reliability.controller.js';
import { RuleRunsModule } from './rule-runs.module.js';
import { ShadowReportController } from './shadow-report/shadow-report.controller.js';

@Module({
  imports: [RuleRunsModule, LearningModule],
  controllers: [
    PreviewRuleController,
    BacktestRuleController,
    ShadowReportController,
    RuleRunsController,
    ListRuleRunsController,
    ListProposalsController,
    DecideProposalController,
    ReliabilityController,
    OverrideReportController,
  ],
  providers: [TimeForTrial],
})
export class ProcessingHttpModule {}
