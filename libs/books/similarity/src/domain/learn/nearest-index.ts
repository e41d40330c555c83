import { type Embedding, type Vocabulary } from '../embed/vocabulary.js';
import { type Found } from './prediction.js';

/** Neighbours that vote. */
export const neighbourCount = 15;

/** Searches the counterparties nearest to a text. */
export interface NeighbourSearch {
  /** @param text normalised @returns most similar first, equally similar ones in the order of their texts */
  find(text: string, vector: Embedding): Found[];
}

/** Postings that one search goes through: those of the rarest features come first, and what is left says little. */
const mostPostings = 200_000;

export interface NearestIndexParts {
  /** For each row of the vocabulary where its postings start. */
  readonly starts: Uint32Array;
  /** Numbers of the texts that have the row. */
  readonly postings: Uint32Array;
  /** What a text's weights were multiplied by to make its vector one of unit length. */
  readonly scales: Float32Array;
}

/**
 * Nearest neighbours by cosine over an inverted index: for each row of the vocabulary the texts that have it. A
 * text's weight in a row follows from the row, so that a posting is four bytes and nothing more. Exact up to
 * {@link mostPostings}: with tens of thousands of texts, the most usual features are then left out.
 */
export class NearestIndex implements NeighbourSearch {
  readonly #similarities: Float32Array;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly texts: readonly string[],
    readonly parts: NearestIndexParts,
  ) {
    this.#similarities = new Float32Array(texts.length);
  }

  static of(
    vocabulary: Vocabulary,
    texts: readonly string[],
    embeddings: readonly Embedding[],
  ): NearestIndex {
    const starts = new Uint32Array(vocabulary.size + 1);
    for (const { rows } of embeddings) for (const row of rows) starts[row + 1]! += 1;
    for (let row = 0; row < vocabulary.size; row += 1) starts[row + 1]! += starts[row]!;
    const postings = new Uint32Array(starts[vocabulary.size]!);
    const next = starts.slice();
    const scales = new Float32Array(texts.length);
    embeddings.forEach(({ rows, weights }, index) => {
      for (const row of rows) postings[next[row]!++] = index;
      scales[index] = rows.length === 0 ? 0 : weights[0]! / vocabulary.weightOf(rows[0]!);
    });
    return new NearestIndex(vocabulary, texts, { starts, postings, scales });
  }

  find(_: string, { rows, weights }: Embedding): Found[] {
    const { starts, postings, scales } = this.parts;
    const similarities = this.#similarities;
    const found: number[] = [];
    let visited = 0;
    // Rows are numbered by how usual they are: the last ones have the fewest postings.
    for (let at = rows.length - 1; at >= 0 && visited < mostPostings; at -= 1) {
      const row = rows[at]!;
      const product = weights[at]! * this.vocabulary.weightOf(row);
      visited += starts[row + 1]! - starts[row]!;
      for (let posting = starts[row]!; posting < starts[row + 1]!; posting += 1) {
        const index = postings[posting]!;
        if (similarities[index] === 0) found.push(index);
        similarities[index]! += product * scales[index]!;
      }
    }
    const best = nearestOf(found, similarities);
    const nearest = best.map((index) => ({
      text: this.texts[index]!,
      similarity: Math.min(1, similarities[index]!),
    }));
    for (const index of found) similarities[index] = 0;
    return nearest;
  }
}

/** The places of the largest values, largest first, of equal ones the lower place. */
function nearestOf(candidates: readonly number[], values: Float32Array): number[] {
  const best: number[] = [];
  const isBefore = (one: number, other: number): boolean =>
    values[one]! > values[other]! || (values[one] === values[other] && one < other);
  for (const candidate of candidates) {
    if (best.length === neighbourCount) {
      if (!isBefore(candidate, best[neighbourCount - 1]!)) continue;
      best.pop();
    }
    let at = best.length;
    while (at > 0 && isBefore(candidate, best[at - 1]!)) at -= 1;
    best.splice(at, 0, candidate);
  }
  return best;
}
