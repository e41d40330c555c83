import { type Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type Embedding } from '../domain/embed/vocabulary.js';
import { type Found, type FoundByText } from '../domain/learn/prediction.js';
import { type NeighbourIndex } from './neighbour-index.js';
import { denseText, lengthOf, sparseText } from './pgvector-text.js';
import { type IndexId, type Near, type VectorRepository } from './vector.repository.js';

/** Texts in one statement. */
const textsAtOnce = 100;

/** A tenant's vectors in pgvector. */
export interface PgvectorPlace {
  readonly database: Database;
  readonly vectors: VectorRepository;
  readonly tenantId: TenantId;
  readonly indexId: IndexId;
}

/** Sparse vectors of the model's own vocabulary. */
export class PgvectorSparseIndex implements NeighbourIndex<Embedding> {
  constructor(private readonly place: PgvectorPlace) {}

  async find(wanted: ReadonlyMap<string, Embedding>): Promise<FoundByText> {
    const { database, vectors, tenantId, indexId } = this.place;
    // A vector without direction has no neighbours.
    const asked = [...wanted].filter(([, { rows }]) => rows.length > 0);
    const near = await inSlices(asked, (slice) => {
      const texts = slice.map(([text, vector]) => ({ text, vector: sparseText(vector) }));
      return database.readForTenant(tenantId, (tx) => vectors.nearestSparse(tx, indexId, texts));
    });
    // pgvector takes what the vocabulary does not know for nothing; it makes two texts less similar, though.
    return foundOf(wanted.keys(), near, (text) => lengthOf(wanted.get(text)!));
  }
}

/** Dense vectors of a provider. */
export class PgvectorDenseIndex implements NeighbourIndex<Float32Array> {
  constructor(
    private readonly place: PgvectorPlace,
    private readonly dimensions: number,
  ) {}

  async find(wanted: ReadonlyMap<string, Float32Array>): Promise<FoundByText> {
    const { database, vectors, tenantId, indexId } = this.place;
    const near = await inSlices([...wanted], (slice) => {
      const texts = slice.map(([text, vector]) => ({ text, vector: denseText(vector) }));
      return database.readForTenant(tenantId, (tx) =>
        vectors.nearestDense(tx, indexId, texts, this.dimensions),
      );
    });
    return foundOf(wanted.keys(), near, () => 1);
  }
}

async function inSlices<Item>(
  items: readonly Item[],
  find: (slice: readonly Item[]) => Promise<Near[]>,
): Promise<Near[]> {
  const near: Near[] = [];
  for (let start = 0; start < items.length; start += textsAtOnce)
    near.push(...(await find(items.slice(start, start + textsAtOnce))));
  return near;
}

function foundOf(
  texts: Iterable<string>,
  near: readonly Near[],
  scaleOf: (text: string) => number,
): FoundByText {
  const found = new Map<string, Found[]>(Array.from(texts, (text) => [text, []]));
  for (const { wanted, text, distance } of near) {
    const similarity = Math.max(0, Math.min(1, (1 - distance) * scaleOf(wanted)));
    found.get(wanted)?.push({ text, similarity });
  }
  return found;
}
