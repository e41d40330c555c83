import { Module } from '@nestjs/common';
import { SimilarityModule } from './similarity.module.js';

@Module({ imports: [SimilarityModule] })
export class SimilarityWorkerModule {}
