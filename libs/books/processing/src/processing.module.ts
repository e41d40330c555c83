import { Module } from '@nestjs/common';
import { CategoriesModule } from '@balance/categories';
import { LanguageModelModule } from '@balance/language-model';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { SimilarityModule } from '@balance/similarity';
import { CategoriseBatch } from './categorise-batch/categorise-batch.use-case.js';
import { LearnedStages } from './categorise-batch/learned-stages.js';
import { ReadBatch } from './categorise-batch/read-batch.js';
import { LearningModule } from './learning.module.js';

@Module({
  imports: [
    RecordsModule,
    RulesModule,
    SimilarityModule,
    LanguageModelModule,
    CategoriesModule,
    LearningModule,
  ],
  providers: [ReadBatch, LearnedStages, CategoriseBatch],
  exports: [CategoriseBatch],
})
export class ProcessingModule {}
