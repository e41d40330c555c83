import { Module } from '@nestjs/common';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { CategoriseBatch } from './categorise-batch/categorise-batch.use-case.js';

@Module({ imports: [RecordsModule, RulesModule], providers: [CategoriseBatch], exports: [CategoriseBatch] })
export class ProcessingModule {}
