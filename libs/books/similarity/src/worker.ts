import { Module } from '@nestjs/common';
import { SimilarityModule } from './similarity.module.js';
import { LearnInThread } from './train-tenant/learn-in-thread.js';
import { LearnModel } from './train-tenant/learn-model.js';
import { SaveModel } from './train-tenant/save-model.js';
import { StoreVectors } from './train-tenant/store-vectors.js';
import { TrainTenant } from './train-tenant/train-tenant.use-case.js';
import { TrainTenantJob } from './train-tenant/train-tenant.job.js';

@Module({
  imports: [SimilarityModule],
  providers: [LearnInThread, StoreVectors, LearnModel, SaveModel, TrainTenant, TrainTenantJob],
})
export class SimilarityWorkerModule {}
