import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { type TrainingId } from '../domain/approved-payment.js';
import { trainingRequested } from '../domain/similarity.events.js';
import { StateRepository } from '../state.repository.js';

/** A training that has not ended by then is given up: another one may be asked for. */
const givenUpAfterSeconds = 1_800;

/** Asks for a tenant's examples to be learned from again; a worker does it. */
@Injectable()
export class RequestTraining {
  constructor(
    private readonly states: StateRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @returns the training that is asked for, which may have been asked for before */
  async execute(tx: Tx, cause: Cause): Promise<TrainingId> {
    const { trainingId: pending } = await this.states.lock(tx);
    if (pending) return pending;
    const trainingId: TrainingId = this.ids.next();
    await this.states.saveRequest(tx, trainingId, givenUpAfterSeconds);
    await this.events.append(tx, [
      { event: trainingRequested, stream: `training:${trainingId}`, payload: { trainingId }, cause },
    ]);
    return trainingId;
  }
}
