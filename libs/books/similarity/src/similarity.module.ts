import { Module } from '@nestjs/common';
import { ExampleRepository } from './example.repository.js';
import { OpenPredictor } from './open-predictor/open-predictor.use-case.js';
import { RememberApproved } from './remember-approved/remember-approved.use-case.js';
import { RequestTraining } from './request-training/request-training.use-case.js';
import { StateRepository } from './state.repository.js';

const useCases = [OpenPredictor, RememberApproved, RequestTraining];

@Module({ providers: [ExampleRepository, StateRepository, ...useCases], exports: useCases })
export class SimilarityModule {}
