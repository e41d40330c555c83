import { Module } from '@nestjs/common';
import { CategoriseBatchJob } from './categorise-batch/categorise-batch.job.js';
import { ProcessingModule } from './processing.module.js';

@Module({ imports: [ProcessingModule], providers: [CategoriseBatchJob] })
export class ProcessingWorkerModule {}
