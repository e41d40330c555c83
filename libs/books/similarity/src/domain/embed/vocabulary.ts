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

/** What a vocabulary is, to be kept. */
export interface VocabularyParts {
  /** Slot of each row, the most frequent row first. */
  readonly slots: Int32Array;
  /** Weight of each row before a vector is brought to unit length. */
  readonly weights: Float32Array;
  readonly unknownWeight: number;
}

/** The features that a corpus is known by, each weighted by how rare it is there. */
export class Vocabulary {
  readonly #rowOf = new Int32Array(slotCount).fill(-1);
  readonly size: number;

  constructor(readonly parts: VocabularyParts) {
    this.size = parts.slots.length;
    parts.slots.forEach((slot, row) => (this.#rowOf[slot] = row));
  }

  /**
   * @param corpus distinct normalised texts; their order changes nothing
   * @param others texts whose features are to be known, too, but which do not count for how rare they are
   */
  static of(corpus: readonly string[], others: readonly string[] = []): Vocabulary {
    const counts = new Map<number, { times: number; scale: number }>();
    const count = (text: string, by: number): void => {
      const { words, grams } = featuresOf(text);
      for (const list of [words, grams]) {
        for (const feature of list) {
          const slot = feature & (slotCount - 1);
          const known = counts.get(slot);
          if (known) known.times += by;
          else counts.set(slot, { times: by, scale: list === words ? 1 : gramWeight });
        }
      }
    };
    for (const text of [...corpus].sort()) count(text, 1);
    for (const text of [...others].sort()) count(text, 0);
    const rarity = (times: number): number =>
      Math.max(minWeight, Math.log((corpus.length + 1) / (times + 1)));
    const sorted = [...counts].sort(
      ([one, { times }], [other, { times: otherTimes }]) => otherTimes - times || one - other,
    );
    return new Vocabulary({
      slots: Int32Array.from(sorted, ([slot]) => slot),
      weights: Float32Array.from(sorted, ([, { times, scale }]) => rarity(times) * scale),
      unknownWeight: rarity(0),
    });
  }

  /** Weight of a row before a vector is brought to unit length. */
  weightOf(row: number): number {
    return this.parts.weights[row]!;
  }

  /** @param text normalised */
  embed(text: string): Embedding {
    const slots = this.#slotsOf(text);
    const rows = Int32Array.from(slots.keys(), (slot) => this.#rowOf[slot]!)
      .filter((row) => row >= 0)
      .sort();
    const length = lengthOf(slots);
    return { rows, weights: Float32Array.from(rows, (row) => this.parts.weights[row]! / length) };
  }

  /** The whole unit vector by slot, with the features that the corpus does not have. @param text normalised */
  embedAll(text: string): ReadonlyMap<number, number> {
    const slots = this.#slotsOf(text);
    const length = lengthOf(slots);
    return new Map(Array.from(slots, ([slot, weight]) => [slot, weight / length]));
  }

  #slotsOf(text: string): Map<number, number> {
    const { weights, unknownWeight } = this.parts;
    const { words, grams } = featuresOf(text);
    const slots = new Map<number, number>();
    for (const list of [words, grams]) {
      const scale = list === words ? 1 : gramWeight;
      for (const feature of list) {
        const slot = feature & (slotCount - 1);
        const row = this.#rowOf[slot]!;
        slots.set(slot, row < 0 ? unknownWeight * scale : weights[row]!);
      }
    }
    return slots;
  }
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return Math.sqrt(square) || 1;
}
