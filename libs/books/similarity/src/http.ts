import { Module } from '@nestjs/common';
import { SimilarityController } from './show-model/similarity.controller.js';
import { SimilarityModule } from './similarity.module.js';

@Module({ imports: [SimilarityModule], controllers: [SimilarityController] })
export class SimilarityHttpModule {}
