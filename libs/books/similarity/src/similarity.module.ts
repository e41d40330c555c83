import { Module } from '@nestjs/common';
import { LlmModule } from '@balance/llm';
import { ExampleRepository } from './example.repository.js';
import { ModelRepository } from './model.repository.js';
import { KeptModels } from './open-predictor/kept-models.js';
import { LoadModel } from './open-predictor/load-model.js';
import { OpenPredictor } from './open-predictor/open-predictor.use-case.js';
import { RememberApproved } from './remember-approved/remember-approved.use-case.js';
import { RequestTraining } from './request-training/request-training.use-case.js';
import { EmbeddingRepository } from './search/embedding.repository.js';
import { OpenSearch } from './search/open-search.js';
import { ProviderEmbeddings } from './search/provider-embeddings.js';
import { VectorRepository } from './search/vector.repository.js';
import { ShowModel } from './show-model/show-model.use-case.js';
import { StateRepository } from './state.repository.js';

const repositories = [
  ...[ExampleRepository, StateRepository, ModelRepository],
  ...[EmbeddingRepository, VectorRepository],
];
const useCases = [OpenPredictor, RememberApproved, RequestTraining, ShowModel];

@Module({
  imports: [LlmModule],
  providers: [...repositories, KeptModels, LoadModel, OpenSearch, ProviderEmbeddings, ...useCases],
  exports: [...repositories, ProviderEmbeddings, ...useCases],
})
export class SimilarityModule {}
