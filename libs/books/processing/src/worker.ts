import { Module } from '@nestjs/common';
import { ApplyRulesJob } from './apply-rules/apply-rules.job.js';
import { CategoriseBatchJob } from './categorise-batch/categorise-batch.job.js';
import { ProcessingModule } from './processing.module.js';
import { RuleRunsModule } from './rule-runs.module.js';

@Module({ imports: [ProcessingModule, RuleRunsModule], providers: [CategoriseBatchJob, ApplyRulesJob] })
export class ProcessingWorkerModule {}
