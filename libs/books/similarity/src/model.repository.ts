import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';

/** What was learned, and from what. */
export interface NewModel {
  /** Compressed. */
  readonly snapshot: Uint8Array;
  readonly examples: number;
  readonly counterparties: number;
  readonly categories: number;
  readonly threshold: number;
  /** The last example that it has seen. */
  readonly sequence: bigint;
}

/** Versions that are kept: workers may still be reading the one before. */
const keptVersions = 3;

@Injectable()
export class ModelRepository {
  async insert(tx: Tx, version: number, model: NewModel): Promise<void> {
    const { examples, counterparties, categories, threshold, sequence, snapshot } = model;
    await tx.execute`
      INSERT INTO similarity_models
        (tenant_id, version, trained_at, sequence, examples, counterparties, categories, threshold, held_out, snapshot)
      VALUES (current_tenant(), ${version}, now(), ${sequence}, ${examples}, ${counterparties}, ${categories}, ${threshold},
              '{}'::jsonb, ${Buffer.from(snapshot)})`;
  }

  async prune(tx: Tx, newest: number): Promise<void> {
    await tx.execute`DELETE FROM similarity_models WHERE version <= ${newest - keptVersions}`;
  }

  snapshot(tx: Tx, version: number): Promise<{ snapshot: Uint8Array; sequence: bigint }> {
    return tx.one`SELECT snapshot, sequence FROM similarity_models WHERE version = ${version}`;
  }
}
