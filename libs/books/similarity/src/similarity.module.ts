import { Module } from '@nestjs/common';
import { ExampleRepository } from './example.repository.js';
import { ModelRepository } from './model.repository.js';
import { KeptModels } from './open-predictor/kept-models.js';
import { OpenPredictor } from './open-predictor/open-predictor.use-case.js';
import { RememberApproved } from './remember-approved/remember-approved.use-case.js';
import { RequestTraining } from './request-training/request-training.use-case.js';
import { ShowModel } from './show-model/show-model.use-case.js';
import { StateRepository } from './state.repository.js';

const useCases = [OpenPredictor, RememberApproved, RequestTraining, ShowModel];

const repositories = [ExampleRepository, StateRepository, ModelRepository];

@Module({ providers: [...repositories, KeptModels, ...useCases], exports: [...repositories, ...useCases] })
export class SimilarityModule {}
