import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { trainModel } from '../domain/learn/train-model.js';
import { trainSettings } from '../domain/train-settings.js';
import { ExampleRepository } from '../example.repository.js';
import { type LearningState, StateRepository } from '../state.repository.js';
import { type KeptModel, KeptModels } from './kept-models.js';
import { LoadModel } from './load-model.js';
import { TenantPredictor } from './tenant-predictor.js';

/** Examples that are learned from on the spot, before the first training. */
const mostOnTheSpot = 200;
/** Examples that are laid over a trained model. More are there only while a training is late. */
const mostNewer = 10_000;
const smallModelBytes = 2 ** 20;

/** Opens what a tenant's approved records teach, as they are now. One small query a batch, unless there is something new. */
@Injectable()
export class OpenPredictor {
  constructor(
    private readonly database: Database,
    private readonly states: StateRepository,
    private readonly examples: ExampleRepository,
    private readonly kept: KeptModels,
    private readonly loadModel: LoadModel,
  ) {}

  /** @throws {ModelUnreadable} `similarity.model-unreadable` */
  async execute(tenantId: TenantId): Promise<TenantPredictor> {
    const { current, version, search } = await this.database.readForTenant(tenantId, async (tx) => {
      const state = await this.states.read(tx);
      const known = this.kept.find(tenantId);
      if (known && isUpToDate(known, state)) return known;
      const renewed = await this.kept.open(tenantId, () => this.#renew(tx, tenantId, state, known));
      // Whoever began to renew it may have read the state before what this caller has seen.
      return isUpToDate(renewed, state) ? renewed : this.#renew(tx, tenantId, state, renewed);
    });
    return new TenantPredictor(current, version, search);
  }

  async #renew(
    tx: Tx,
    tenantId: TenantId,
    { modelVersion }: LearningState,
    known: KeptModel | undefined,
  ): Promise<KeptModel> {
    if (modelVersion === 0) return this.#onTheSpot(tx);
    if (known?.version === modelVersion && (await this.#isUnchanged(tx, known))) return this.#lay(tx, known);
    const base =
      known?.version === modelVersion ? known : await this.loadModel.execute(tx, tenantId, modelVersion);
    const { trained, trainedSequence } = base;
    return this.#lay(tx, { ...base, current: trained, lastSequence: trainedSequence, newer: 0 });
  }

  /** A correction takes its example away from where it was. */
  async #isUnchanged(tx: Tx, { trainedSequence, lastSequence, newer }: KeptModel): Promise<boolean> {
    return (await this.examples.count(tx, trainedSequence, lastSequence)) === newer;
  }

  async #lay(tx: Tx, known: KeptModel): Promise<KeptModel> {
    const { examples, lastSequence } = await this.examples.newest(tx, known.lastSequence, mostNewer);
    if (examples.length === 0) return { ...known, lastSequence };
    const current = known.current.withNewer(examples);
    return { ...known, current, lastSequence, newer: known.newer + examples.length };
  }

  async #onTheSpot(tx: Tx): Promise<KeptModel> {
    const { examples, lastSequence } = await this.examples.newest(tx, 0n, mostOnTheSpot);
    const trained = trainModel(examples, trainSettings);
    return {
      ...{ version: 0, trained, trainedSequence: lastSequence },
      ...{ current: trained, lastSequence, newer: 0, search: undefined, bytes: smallModelBytes },
    };
  }
}

const isUpToDate = ({ version, lastSequence }: KeptModel, state: LearningState): boolean =>
  version >= state.modelVersion && lastSequence >= state.lastSequence;
