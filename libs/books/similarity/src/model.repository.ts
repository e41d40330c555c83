import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type HeldOut } from './domain/measure/held-out.js';
import { type SearchPlan } from './search/open-search.js';

/** What was learned, and from what. */
export interface NewModel extends SearchPlan {
  /** Compressed. */
  readonly snapshot: Uint8Array;
  readonly examples: number;
  readonly counterparties: number;
  readonly categories: number;
  readonly threshold: number;
  readonly heldOut: HeldOut;
  /** The last example that it has seen. */
  readonly sequence: bigint;
}

/** What is told of a model. */
export interface ModelFacts extends Omit<NewModel, 'snapshot' | 'sequence'> {
  readonly version: number;
  readonly trainedAt: Date;
}

/** What it takes to predict. */
export type StoredModel = Pick<NewModel, 'snapshot' | 'sequence' | keyof SearchPlan>;

/** Versions that are kept: workers may still be reading the one before. */
const keptVersions = 3;

@Injectable()
export class ModelRepository {
  async insert(tx: Tx, version: number, model: NewModel): Promise<void> {
    const {
      examples,
      counterparties,
      categories,
      threshold,
      heldOut,
      sequence,
      snapshot,
      embedding,
      indexId,
    } = model;
    await tx.execute`
      INSERT INTO similarity_models
        (tenant_id, version, trained_at, sequence, examples, counterparties, categories, threshold, held_out, snapshot,
         embedding, index_id)
      VALUES (current_tenant(), ${version}, now(), ${sequence}, ${examples}, ${counterparties}, ${categories}, ${threshold},
              ${JSON.stringify(heldOut)}::jsonb, ${Buffer.from(snapshot)}, ${embedding},
              ${indexId}::uuid)`;
  }

  async find(tx: Tx, version: number): Promise<ModelFacts | undefined> {
    const [model] = await tx.query<ModelFacts>`
      SELECT version, trained_at AS "trainedAt", examples, counterparties, categories, threshold, held_out AS "heldOut",
             embedding, index_id AS "indexId"
      FROM similarity_models WHERE version = ${version}`;
    return model;
  }

  async prune(tx: Tx, newest: number): Promise<void> {
    await tx.execute`DELETE FROM similarity_models WHERE version <= ${newest - keptVersions}`;
  }

  stored(tx: Tx, version: number): Promise<StoredModel> {
    return tx.one<StoredModel>`
      SELECT snapshot, sequence, embedding, index_id AS "indexId" FROM similarity_models WHERE version = ${version}`;
  }
}
