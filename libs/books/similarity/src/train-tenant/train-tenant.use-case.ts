import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type TrainingId } from '../domain/approved-payment.js';
import { ExampleRepository } from '../example.repository.js';
import { StateRepository } from '../state.repository.js';
import { LearnModel } from './learn-model.js';
import { SaveModel } from './save-model.js';

/** Learning takes longer with each, and what is older tells little that these do not. */
const mostExamples = 50_000;

/** Learns from a tenant's newest examples and makes that its model. */
@Injectable()
export class TrainTenant {
  constructor(
    private readonly database: Database,
    private readonly states: StateRepository,
    private readonly examples: ExampleRepository,
    private readonly learnModel: LearnModel,
    private readonly saveModel: SaveModel,
  ) {}

  /** A training that was done before, or given up for another one, changes nothing. */
  async execute(
    { tenantId, trainingId }: { tenantId: TenantId; trainingId: TrainingId },
    cause: Cause,
    signal: AbortSignal,
  ): Promise<void> {
    const known = await this.database.readForTenant(tenantId, async (tx) => {
      const state = await this.states.read(tx);
      if (state.trainingId !== trainingId) return undefined;
      return this.examples.newest(tx, 0n, mostExamples);
    });
    if (!known) return;
    const { examples, lastSequence } = known;
    if (examples.length === 0) return this.database.forTenant(tenantId, (tx) => this.states.endTraining(tx));
    const learned = await this.learnModel.execute(tenantId, examples, signal);
    const categories = new Set(examples.map(({ label }) => label)).size;
    const model = { ...learned, examples: examples.length, categories, sequence: lastSequence };
    await this.database.forTenant(tenantId, (tx) => this.saveModel.execute(tx, { trainingId, model }, cause));
  }
}
