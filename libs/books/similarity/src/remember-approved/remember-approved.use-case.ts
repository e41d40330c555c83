import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type ApprovedPayment } from '../domain/approved-payment.js';
import { needsTraining } from '../domain/training-need.js';
import { ExampleRepository } from '../example.repository.js';
import { RequestTraining } from '../request-training/request-training.use-case.js';
import { StateRepository } from '../state.repository.js';

/** Takes approved records as examples. The next prediction goes by them; a model learns them when there are enough. */
@Injectable()
export class RememberApproved {
  constructor(
    private readonly states: StateRepository,
    private readonly examples: ExampleRepository,
    private readonly requestTraining: RequestTraining,
  ) {}

  /**
   * A record that is known counts once: by what was said of it last.
   *
   * @returns how many examples are new or corrected
   */
  async execute(tx: Tx, approved: readonly ApprovedPayment[], cause: Cause): Promise<number> {
    const latest = [...new Map(approved.map((payment) => [payment.recordId, payment])).values()];
    if (latest.length === 0) return 0;
    const before = await this.states.lock(tx);
    const { added, changed, lastSequence } = await this.examples.upsert(tx, latest, before.lastSequence);
    if (changed === 0) return 0;
    const state = { ...before, examples: before.examples + added, lastSequence };
    await this.states.saveExamples(tx, state);
    const untrained = Number(lastSequence - state.trainedSequence);
    if (!state.trainingId && needsTraining({ examples: state.examples, untrained }))
      await this.requestTraining.execute(tx, cause);
    return changed;
  }
}
