import { featuresOf } from './features.js';

/** Hashed features fall into this many slots; two that share one are taken for the same. */
const slotCount = 1 << 20;
/** Characters say less each than words do. */
const gramWeight = 0.3;
const minWeight = 0.1;

/** A text as a sparse unit vector: only rows of the vocabulary, but the length counts unknown features too. */
export interface Embedding {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

/** The features that a corpus is known by, each weighted by how rare it is there. */
export class Vocabulary {
  readonly #rowOf = new Int32Array(slotCount).fill(-1);
  readonly #weightOf: Float32Array;
  readonly #unknownWeight: number;
  readonly size: number;

  /**
   * @param corpus distinct normalised texts; their order decides the numbers of the rows and nothing else
   * @param others texts whose features are to be known, too, but which do not count for how rare they are
   */
  constructor(corpus: readonly string[], others: readonly string[] = []) {
    const counts: number[] = [];
    const isGram: boolean[] = [];
    const count = (text: string, by: number): void => {
      const { words, grams } = featuresOf(text);
      for (const [list, gram] of [
        [words, false],
        [grams, true],
      ] as const) {
        for (const feature of list) {
          const slot = feature & (slotCount - 1);
          if (this.#rowOf[slot]! < 0) {
            this.#rowOf[slot] = counts.length;
            isGram.push(gram);
            counts.push(0);
          }
          counts[this.#rowOf[slot]!]! += by;
        }
      }
    };
    for (const text of corpus) count(text, 1);
    for (const text of others) count(text, 0);
    const rarity = (times: number): number =>
      Math.max(minWeight, Math.log((corpus.length + 1) / (times + 1)));
    this.#weightOf = Float32Array.from(
      counts,
      (times, row) => rarity(times) * (isGram[row] ? gramWeight : 1),
    );
    this.#unknownWeight = rarity(0);
    this.size = counts.length;
  }

  /** Weight of a row before a vector is brought to unit length. */
  weightOf(row: number): number {
    return this.#weightOf[row]!;
  }

  /** @param text normalised */
  embed(text: string): Embedding {
    const { words, grams } = featuresOf(text);
    const rows: number[] = [];
    let square = 0;
    for (const [list, scale] of [
      [words, 1],
      [grams, gramWeight],
    ] as const) {
      for (const feature of list) {
        const row = this.#rowOf[feature & (slotCount - 1)]!;
        const weight = row < 0 ? this.#unknownWeight * scale : this.#weightOf[row]!;
        square += weight * weight;
        if (row >= 0) rows.push(row);
      }
    }
    const length = Math.sqrt(square) || 1;
    const distinct = Int32Array.from(new Set(rows));
    return { rows: distinct, weights: Float32Array.from(distinct, (row) => this.#weightOf[row]! / length) };
  }
}
