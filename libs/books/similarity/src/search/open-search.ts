import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type TrainedModel } from '../domain/learn/trained-model.js';
import { EmbeddingRepository } from './embedding.repository.js';
import { ExactIndex } from './exact-index.js';
import { LocalEmbeddings } from './local-embeddings.js';
import { type NeighbourSearch, OutsideSearch } from './neighbour-search.js';
import { PgvectorDenseIndex, PgvectorSparseIndex } from './pgvector-index.js';
import { ProviderEmbeddings } from './provider-embeddings.js';
import { type IndexId, VectorRepository } from './vector.repository.js';

/** How a stored model's neighbours are found. */
export interface SearchPlan {
  /** Whose vectors they are searched by; none: the model's own. */
  readonly embedding: string | null;
  /** Where pgvector has them; none: in the worker. */
  readonly indexId: IndexId | null;
}

export interface OpenedSearch {
  readonly search: NeighbourSearch;
  /** Memory that it needs, in bytes. */
  readonly bytes: number;
}

/** Opens what looks for the neighbours of a stored model, unless the model does so itself. */
@Injectable()
export class OpenSearch {
  constructor(
    private readonly database: Database,
    private readonly vectors: VectorRepository,
    private readonly embeddings: EmbeddingRepository,
    private readonly provider: ProviderEmbeddings,
  ) {}

  async execute(
    tx: Tx,
    tenantId: TenantId,
    model: TrainedModel,
    { embedding, indexId }: SearchPlan,
  ): Promise<OpenedSearch | undefined> {
    const place = indexId && { database: this.database, vectors: this.vectors, tenantId, indexId };
    if (embedding === null) {
      if (!place) return undefined;
      return {
        search: new OutsideSearch(new LocalEmbeddings(model), new PgvectorSparseIndex(place)),
        bytes: 0,
      };
    }
    // Vectors of another provider than the one that is configured now do not compare.
    if (embedding !== this.provider.name) return undefined;
    const { dimensions } = this.provider;
    const provider = this.provider.of(tenantId);
    if (place)
      return { search: new OutsideSearch(provider, new PgvectorDenseIndex(place, dimensions)), bytes: 0 };
    const known = await this.embeddings.find(tx, embedding, model.counterparties);
    return {
      search: new OutsideSearch(provider, new ExactIndex(known, dimensions)),
      bytes: 4 * dimensions * known.size,
    };
  }
}
