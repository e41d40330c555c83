import { type Embedding, type Vocabulary } from '../embed/vocabulary.js';
import { type Found } from './prediction.js';

/** Neighbours that vote. */
export const neighbourCount = 15;

/** Searches the counterparties nearest to a text. */
export interface NeighbourSearch {
  /** @param text normalised @returns most similar first, equally similar ones in the order of their texts */
  find(text: string, vector: Embedding): Found[];
}

/** Postings that one search goes through: those of the rarest features come first, and the others find nobody new. */
const mostPostings = 10_000;
/** Texts that are compared in full where not all postings were gone through. */
const candidateCount = 60;

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
 * text's weight in a row follows from the row, so that a posting is four bytes and nothing more.
 *
 * Exact for some thousand texts. Where there are more, the rarest features propose candidates, which are then
 * compared exactly: a text that has only usual features in common may be missed.
 */
export class NearestIndex implements NeighbourSearch {
  readonly #similarities: Float32Array;
  /** For each text its rows, ascending: the index turned round. */
  readonly #rowStarts: Uint32Array;
  readonly #rows: Int32Array;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly texts: readonly string[],
    readonly parts: NearestIndexParts,
  ) {
    this.#similarities = new Float32Array(texts.length);
    this.#rowStarts = new Uint32Array(texts.length + 1);
    this.#rows = new Int32Array(parts.postings.length);
    this.#turnRound();
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

  find(_: string, vector: Embedding): Found[] {
    const similarities = this.#similarities;
    const { found, isComplete } = this.#propose(vector);
    let best = largest(found, similarities, isComplete ? neighbourCount : candidateCount);
    if (!isComplete) {
      for (const index of best) similarities[index] = this.#compare(vector, index);
      best = largest(best, similarities, neighbourCount);
    }
    const nearest = best.map((index) => ({
      text: this.texts[index]!,
      similarity: Math.min(1, similarities[index]!),
    }));
    for (const index of found) similarities[index] = 0;
    return nearest;
  }

  /** Leaves what was added up in `#similarities`. */
  #propose({ rows, weights }: Embedding): { found: number[]; isComplete: boolean } {
    const { starts, postings, scales } = this.parts;
    const found: number[] = [];
    let visited = 0;
    // Rows are numbered by how usual they are: the last ones have the fewest postings.
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at]!;
      const [from, to] = [starts[row]!, starts[row + 1]!];
      visited += to - from;
      if (visited > mostPostings && found.length >= candidateCount) return { found, isComplete: false };
      const product = weights[at]! * this.vocabulary.weightOf(row);
      for (let posting = from; posting < to; posting += 1) {
        const index = postings[posting]!;
        if (this.#similarities[index] === 0) found.push(index);
        this.#similarities[index]! += product * scales[index]!;
      }
    }
    return { found, isComplete: true };
  }

  /** Cosine of a vector and a text: both have their rows in ascending order. */
  #compare({ rows, weights }: Embedding, index: number): number {
    const end = this.#rowStarts[index + 1]!;
    let other = this.#rowStarts[index]!;
    let sum = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      while (other < end && this.#rows[other]! < row) other += 1;
      if (other < end && this.#rows[other] === row) sum += weights[at]! * this.vocabulary.weightOf(row);
    }
    return sum * this.parts.scales[index]!;
  }

  #turnRound(): void {
    const { starts, postings } = this.parts;
    for (const index of postings) this.#rowStarts[index + 1]! += 1;
    for (let index = 0; index < this.texts.length; index += 1)
      this.#rowStarts[index + 1]! += this.#rowStarts[index]!;
    const next = this.#rowStarts.slice();
    for (let row = 0; row < this.vocabulary.size; row += 1) {
      for (let posting = starts[row]!; posting < starts[row + 1]!; posting += 1)
        this.#rows[next[postings[posting]!]!++] = row;
    }
  }
}

/** The places of the largest values, largest first, of equal ones the lower place. */
function largest(places: readonly number[], values: Float32Array, count: number): number[] {
  const best: number[] = [];
  let least = -Infinity;
  for (const place of places) {
    const value = values[place]!;
    if (best.length === count) {
      if (value < least || (value === least && place > best[count - 1]!)) continue;
      best.pop();
    }
    let at = best.length;
    while (
      at > 0 &&
      (value > values[best[at - 1]!]! || (value === values[best[at - 1]!]! && place < best[at - 1]!))
    )
      at -= 1;
    best.splice(at, 0, place);
    least = values[best[best.length - 1]!]!;
  }
  return best;
}
