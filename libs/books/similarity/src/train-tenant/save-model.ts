import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { type TrainingId } from '../domain/approved-payment.js';
import { modelTrained } from '../domain/similarity.events.js';
import { needsTraining } from '../domain/training-need.js';
import { ModelRepository, type NewModel } from '../model.repository.js';
import { RequestTraining } from '../request-training/request-training.use-case.js';
import { VectorRepository } from '../search/vector.repository.js';
import { StateRepository } from '../state.repository.js';

/** Puts what was learned into force. */
@Injectable()
export class SaveModel {
  constructor(
    private readonly states: StateRepository,
    private readonly models: ModelRepository,
    private readonly events: EventLog,
    private readonly requestTraining: RequestTraining,
    private readonly vectors: VectorRepository,
  ) {}

  /** Two workers may have done the same training: the first one's model counts. */
  async execute(
    tx: Tx,
    { trainingId, model }: { trainingId: TrainingId; model: NewModel },
    cause: Cause,
  ): Promise<void> {
    const state = await this.states.lock(tx);
    if (state.trainingId !== trainingId) return;
    const version = state.modelVersion + 1;
    await this.models.insert(tx, version, model);
    await this.models.prune(tx, version);
    if (await this.vectors.isAvailable(tx)) await this.vectors.prune(tx, model.indexId);
    await this.states.saveTrained(tx, version, model.sequence);
    const { examples, counterparties, categories } = model;
    await this.events.append(tx, [
      {
        event: modelTrained,
        stream: `training:${trainingId}`,
        payload: { trainingId, version, examples, counterparties, categories },
        cause,
      },
    ]);
    const untrained = Number(state.lastSequence - model.sequence);
    if (needsTraining({ examples: state.examples, untrained })) await this.requestTraining.execute(tx, cause);
  }
}
