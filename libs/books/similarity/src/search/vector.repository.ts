import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@balance/database';
import { type Id } from '@balance/kernel';
import { neighboursWanted } from './neighbour-index.js';

export type IndexId = Id<'index'>;

/** A vector as pgvector reads it. */
export interface VectorText {
  readonly text: string;
  readonly vector: string;
}

export interface Near {
  /** Whose neighbour it is. */
  readonly wanted: string;
  readonly text: string;
  /** Of the cosine: 0 for the same direction. */
  readonly distance: number;
}

/** Candidates that a search holds: more find more of the true neighbours, and take longer. */
const candidates = 800;
/** Vectors that a search visits at most until enough of them are the tenant's own. */
const mostVisited = 200_000;

/** An index is for one length, and a statement uses it only when it names that length. */
const lengths = new Map([
  [256, sql`vector(256)`],
  [512, sql`vector(512)`],
  [1_024, sql`vector(1024)`],
  [1_536, sql`vector(1536)`],
]);
const anyLength = sql`vector`;

/** Every statement on the schema `vectors`, which is there only where the server has pgvector. */
@Injectable()
export class VectorRepository {
  async isAvailable(tx: Tx): Promise<boolean> {
    const { isThere } = await tx.one<{ isThere: boolean }>`
      SELECT to_regclass('vectors.sparse') IS NOT NULL AS "isThere"`;
    return isThere;
  }

  async addSparse(tx: Tx, indexId: IndexId, vectors: readonly VectorText[]): Promise<void> {
    await tx.execute`
      INSERT INTO vectors.sparse (tenant_id, index_id, text, vector)
      SELECT current_tenant(), ${indexId}::uuid, text, vector::sparsevec
      FROM json_to_recordset(${JSON.stringify(vectors)}::json) AS new (text text, vector text)`;
  }

  async addDense(
    tx: Tx,
    indexId: IndexId,
    vectors: readonly VectorText[],
    dimensions: number,
  ): Promise<void> {
    await tx.execute`
      INSERT INTO vectors.dense (tenant_id, index_id, text, dimensions, vector)
      SELECT current_tenant(), ${indexId}::uuid, text, ${dimensions}, vector::vector
      FROM json_to_recordset(${JSON.stringify(vectors)}::json) AS new (text text, vector text)`;
  }

  /** Tells the planner how many vectors there are of whom. */
  async analyze(tx: Tx): Promise<void> {
    await tx.execute`SELECT analyze_similarity_vectors()`;
  }

  /** Deletes the tenant's vectors of all indexes but one. */
  async prune(tx: Tx, kept: IndexId | null): Promise<void> {
    await tx.execute`DELETE FROM vectors.sparse WHERE index_id IS DISTINCT FROM ${kept}::uuid`;
    await tx.execute`DELETE FROM vectors.dense WHERE index_id IS DISTINCT FROM ${kept}::uuid`;
  }

  async nearestSparse(tx: Tx, indexId: IndexId, wanted: readonly VectorText[]): Promise<Near[]> {
    await this.#prepare(tx);
    return tx.query<Near>`
      SELECT wanted.text AS wanted, near.text, near.distance
      FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS wanted (text text, vector text)
      CROSS JOIN LATERAL (
        SELECT known.text, known.vector <=> wanted.vector::sparsevec AS distance
        FROM vectors.sparse AS known
        WHERE known.tenant_id = current_tenant() AND known.index_id = ${indexId}::uuid
        ORDER BY known.vector <=> wanted.vector::sparsevec
        LIMIT ${neighboursWanted}
      ) AS near
      ORDER BY wanted.text, near.distance`;
  }

  async nearestDense(
    tx: Tx,
    indexId: IndexId,
    wanted: readonly VectorText[],
    dimensions: number,
  ): Promise<Near[]> {
    await this.#prepare(tx);
    const type = lengths.get(dimensions) ?? anyLength;
    return tx.query<Near>`
      SELECT wanted.text AS wanted, near.text, near.distance
      FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS wanted (text text, vector text)
      CROSS JOIN LATERAL (
        SELECT known.text, known.vector::${type} <=> wanted.vector::${type} AS distance
        FROM vectors.dense AS known
        WHERE known.tenant_id = current_tenant() AND known.index_id = ${indexId}::uuid AND known.dimensions = ${dimensions}
        ORDER BY known.vector::${type} <=> wanted.vector::${type}
        LIMIT ${neighboursWanted}
      ) AS near
      ORDER BY wanted.text, near.distance`;
  }

  /** Vectors of other tenants lie in the same graph: a search goes on until enough of those it meets may be seen. */
  async #prepare(tx: Tx): Promise<void> {
    await tx.execute`
      SELECT set_config('hnsw.iterative_scan', 'strict_order', true), set_config('hnsw.ef_search', ${String(candidates)}, true),
             set_config('hnsw.max_scan_tuples', ${String(mostVisited)}, true)`;
  }
}
