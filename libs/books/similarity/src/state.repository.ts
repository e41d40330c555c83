import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type TrainingId } from './domain/approved-payment.js';

/** How far a tenant's learning is. */
export interface LearningState {
  readonly examples: number;
  readonly lastSequence: bigint;
  /** 0: nothing has been trained yet. */
  readonly modelVersion: number;
  readonly trainedSequence: bigint;
  /** The training that is asked for and has not been given up. */
  readonly trainingId: TrainingId | null;
}

const nothing: LearningState = {
  examples: 0,
  lastSequence: 0n,
  modelVersion: 0,
  trainedSequence: 0n,
  trainingId: null,
};

@Injectable()
export class StateRepository {
  async read(tx: Tx): Promise<LearningState> {
    const [state] = await tx.query<LearningState>`
      SELECT examples, last_sequence AS "lastSequence", model_version AS "modelVersion", trained_sequence AS "trainedSequence",
             CASE WHEN training_until > now() THEN training_id END AS "trainingId"
      FROM similarity_states`;
    return state ?? nothing;
  }

  /** The same, kept from others until the transaction ends: sequences are given out in the order of commits. */
  async lock(tx: Tx): Promise<LearningState> {
    await tx.execute`
      INSERT INTO similarity_states (tenant_id) VALUES (current_tenant())
      ON CONFLICT (tenant_id) DO UPDATE SET tenant_id = excluded.tenant_id`;
    return this.read(tx);
  }

  async saveExamples(tx: Tx, { examples, lastSequence }: LearningState): Promise<void> {
    await tx.execute`UPDATE similarity_states SET examples = ${examples}, last_sequence = ${lastSequence}`;
  }

  /** @param seconds after which a training that did not end is given up, so that another may be asked for */
  async saveRequest(tx: Tx, trainingId: TrainingId, seconds: number): Promise<void> {
    await tx.execute`
      UPDATE similarity_states
      SET training_id = ${trainingId}::uuid, training_until = now() + make_interval(secs => ${seconds})`;
  }

  async endTraining(tx: Tx): Promise<void> {
    await tx.execute`UPDATE similarity_states SET training_id = NULL, training_until = NULL`;
  }

  async saveTrained(tx: Tx, version: number, sequence: bigint): Promise<void> {
    await tx.execute`
      UPDATE similarity_states
      SET model_version = ${version}, trained_sequence = ${sequence}, training_id = NULL, training_until = NULL`;
  }
}
