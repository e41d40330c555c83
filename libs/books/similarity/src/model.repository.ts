import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type HeldOut } from './domain/measure/held-out.js';

/** What was learned, and from what. */
export interface NewModel {
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

/** Versions that are kept: workers may still be reading the one before. */
const keptVersions = 3;

@Injectable()
export class ModelRepository {
  async insert(tx: Tx, version: number, model: NewModel): Promise<void> {
    const { examples, counterparties, categories, threshold, heldOut, sequence, snapshot } = model;
    await tx.execute`
      INSERT INTO similarity_models
        (tenant_id, version, trained_at, sequence, examples, counterparties, categories, threshold, held_out, snapshot)
      VALUES (current_tenant(), ${version}, now(), ${sequence}, ${examples}, ${counterparties}, ${categories}, ${threshold},
              ${JSON.stringify(heldOut)}::jsonb, ${Buffer.from(snapshot)})`;
  }

  async find(tx: Tx, version: number): Promise<ModelFacts | undefined> {
    const [model] = await tx.query<ModelFacts>`
      SELECT version, trained_at AS "trainedAt", examples, counterparties, categories, threshold, held_out AS "heldOut"
      FROM similarity_models WHERE version = ${version}`;
    return model;
  }

  async prune(tx: Tx, newest: number): Promise<void> {
    await tx.execute`DELETE FROM similarity_models WHERE version <= ${newest - keptVersions}`;
  }

  snapshot(tx: Tx, version: number): Promise<{ snapshot: Uint8Array; sequence: bigint }> {
    return tx.one`SELECT snapshot, sequence FROM similarity_models WHERE version = ${version}`;
  }
}
