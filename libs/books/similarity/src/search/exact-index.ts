import { setImmediate as turn } from 'node:timers/promises';
import { type Found, type FoundByText } from '../domain/learn/prediction.js';
import { type NeighbourIndex, neighboursWanted } from './neighbour-index.js';

/** Texts after which others get their turn: each is compared with every counterparty. */
const textsAtOnce = 8;

/** Compares dense vectors one by one. (Sparse ones the model searches itself, exactly as well.) */
export class ExactIndex implements NeighbourIndex<Float32Array> {
  private readonly texts: readonly string[];
  private readonly vectors: Float32Array;

  /** @param vectors unit vectors of `dimensions` by normalised text */
  constructor(
    vectors: ReadonlyMap<string, Float32Array>,
    private readonly dimensions: number,
  ) {
    this.texts = [...vectors.keys()];
    this.vectors = new Float32Array(this.texts.length * dimensions);
    this.texts.forEach((text, at) => this.vectors.set(vectors.get(text)!, at * dimensions));
  }

  async find(vectors: ReadonlyMap<string, Float32Array>): Promise<FoundByText> {
    const found = new Map<string, Found[]>();
    for (const [text, vector] of vectors) {
      found.set(text, this.#nearest(vector));
      if (found.size % textsAtOnce === 0) await turn();
    }
    return found;
  }

  #nearest(vector: Float32Array): Found[] {
    const best: { at: number; similarity: number }[] = [];
    for (let at = 0, start = 0; at < this.texts.length; at += 1, start += this.dimensions) {
      let similarity = 0;
      for (let place = 0; place < this.dimensions; place += 1)
        similarity += vector[place]! * this.vectors[start + place]!;
      if (best.length === neighboursWanted && similarity <= best.at(-1)!.similarity) continue;
      const rank = best.findIndex((other) => other.similarity < similarity);
      best.splice(rank < 0 ? best.length : rank, 0, { at, similarity });
      best.length = Math.min(best.length, neighboursWanted);
    }
    return best.map(({ at, similarity }) => ({
      text: this.texts[at]!,
      similarity: Math.max(0, Math.min(1, similarity)),
    }));
  }
}
