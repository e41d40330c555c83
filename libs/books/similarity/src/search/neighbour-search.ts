import { type FoundByText } from '../domain/learn/prediction.js';
import { type EmbeddingProvider, type NoVectorReason } from './embedding-provider.js';
import { type NeighbourIndex } from './neighbour-index.js';

/** Texts whose search failed that are remembered. */
const mostRemembered = 30_000;

/** Looks for neighbours outside of a model. */
export interface NeighbourSearch {
  /** Texts that are not in the answer the model has to search itself. */
  find(texts: readonly string[]): Promise<FoundByText>;
  /** Why a text had to be searched by the model itself. */
  reasonOf(text: string): NoVectorReason | undefined;
}

export class OutsideSearch<Vector> implements NeighbourSearch {
  private readonly missing = new Map<string, NoVectorReason>();

  constructor(
    private readonly provider: EmbeddingProvider<Vector>,
    private readonly index: NeighbourIndex<Vector>,
  ) {}

  async find(texts: readonly string[]): Promise<FoundByText> {
    const { vectors, missing } = await this.provider.embed(texts);
    if (this.missing.size + missing.size > mostRemembered) this.missing.clear();
    for (const [text, reason] of missing) this.missing.set(text, reason);
    return this.index.find(vectors);
  }

  reasonOf(text: string): NoVectorReason | undefined {
    return this.missing.get(text);
  }
}
