import { type Embedding } from '../domain/embed/vocabulary.js';
import { type TrainedModel } from '../domain/learn/trained-model.js';
import { type Embedded, type EmbeddingProvider } from './embedding-provider.js';

/** Hashed words and n-grams, weighted by how rare they are among the tenant's counterparties: nothing leaves the worker. */
export class LocalEmbeddings implements EmbeddingProvider<Embedding> {
  constructor(private readonly model: TrainedModel) {}

  async embed(texts: readonly string[]): Promise<Embedded<Embedding>> {
    return { vectors: new Map(texts.map((text) => [text, this.model.embed(text)])), missing: new Map() };
  }
}
