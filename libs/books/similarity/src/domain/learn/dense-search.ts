import { type NeighbourSearch, neighbourCount } from './nearest-index.js';
import { type Found } from './prediction.js';

/** Nearest neighbours by dense vectors from elsewhere, one by one. A text without a vector has none. */
export class DenseSearch implements NeighbourSearch {
  readonly #known: readonly (readonly [string, Float32Array])[];

  /** @param vectors unit vectors by normalised text, also of texts that are asked for */
  constructor(
    private readonly vectors: ReadonlyMap<string, Float32Array>,
    texts: readonly string[],
  ) {
    this.#known = texts.flatMap((text) => {
      const vector = vectors.get(text);
      return vector ? [[text, vector] as const] : [];
    });
  }

  find(text: string): Found[] {
    const wanted = this.vectors.get(text);
    if (!wanted) return [];
    return this.#known
      .map(([known, vector]) => ({ text: known, similarity: cosine(wanted, vector) }))
      .sort((one, other) => other.similarity - one.similarity)
      .slice(0, neighbourCount);
  }
}

function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return Math.max(0, Math.min(1, sum));
}
