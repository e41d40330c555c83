import { Module } from '@nestjs/common';
import { ApplyRulesJob } from './apply-rules/apply-rules.job.js';
import { CategoriseBatchJob } from './categorise-batch/categorise-batch.job.js';
import { LearnApprovedJob } from './learn-approved/learn-approved.job.js';
import { LearnRejectedJob } from './learn-approved/learn-rejected.job.js';
import { LearningModule } from './learning.module.js';
import { ProcessingModule } from './processing.module.js';
import { RuleRunsModule } from './rule-runs.module.js';

@Module({
  imports: [ProcessingModule, RuleRunsModule, LearningModule],
  providers: [CategoriseBatchJob, ApplyRulesJob, LearnApprovedJob, LearnRejectedJob],
})
export class ProcessingWorkerModule {}
