import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type ModelFacts, ModelRepository } from '../model.repository.js';
import { type LearningState, StateRepository } from '../state.repository.js';

export interface ModelOverview {
  readonly state: LearningState;
  /** None before the first training. */
  readonly model: ModelFacts | undefined;
}

/** What similarity has learned for a tenant. */
@Injectable()
export class ShowModel {
  constructor(
    private readonly states: StateRepository,
    private readonly models: ModelRepository,
  ) {}

  async execute(tx: Tx): Promise<ModelOverview> {
    const state = await this.states.read(tx);
    return { state, model: await this.models.find(tx, state.modelVersion) };
  }
}
