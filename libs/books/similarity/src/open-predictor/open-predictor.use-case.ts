import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { trainModel } from '../domain/learn/train-model.js';
import { trainSettings } from '../domain/train-settings.js';
import { ExampleRepository } from '../example.repository.js';
import { StateRepository } from '../state.repository.js';
import { TenantPredictor } from './tenant-predictor.js';

/** Examples that are learned from on the spot, before the first training. */
const mostOnTheSpot = 500;

/** Opens what a tenant's approved records teach, as they are now. */
@Injectable()
export class OpenPredictor {
  constructor(
    private readonly database: Database,
    private readonly states: StateRepository,
    private readonly examples: ExampleRepository,
  ) {}

  execute(tenantId: TenantId): Promise<TenantPredictor> {
    return this.database.readForTenant(tenantId, async (tx) => {
      const { modelVersion } = await this.states.read(tx);
      const examples = await this.examples.newest(tx, 0n, mostOnTheSpot);
      return new TenantPredictor(trainModel(examples, trainSettings), modelVersion);
    });
  }
}
