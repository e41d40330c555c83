import { type Embedding, type Vocabulary } from '../embed/vocabulary.js';

export interface Neighbour {
  readonly index: number;
  /** Cosine, from 0 to 1. */
  readonly similarity: number;
}

/**
 * Exact nearest neighbours by cosine over an inverted index: for each row of the vocabulary the texts that have
 * it. A text's weight in a row follows from the row, so that a posting is four bytes and nothing more.
 */
export class NearestIndex {
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #similarities: Float32Array;
  readonly #scales: Float32Array;

  constructor(
    private readonly vocabulary: Vocabulary,
    texts: readonly string[],
  ) {
    const embeddings = texts.map((text) => vocabulary.embed(text));
    this.#starts = new Uint32Array(vocabulary.size + 1);
    for (const { rows } of embeddings) for (const row of rows) this.#starts[row + 1]! += 1;
    for (let row = 0; row < vocabulary.size; row += 1) this.#starts[row + 1]! += this.#starts[row]!;
    this.#postings = new Uint32Array(this.#starts[vocabulary.size]!);
    const next = this.#starts.slice();
    this.#scales = new Float32Array(texts.length);
    embeddings.forEach(({ rows, weights }, index) => {
      for (const row of rows) this.#postings[next[row]!++] = index;
      this.#scales[index] = rows.length === 0 ? 0 : weights[0]! / vocabulary.weightOf(rows[0]!);
    });
    this.#similarities = new Float32Array(texts.length);
  }

  /** The `count` most similar texts, most similar first; equally similar ones in their order. */
  find({ rows, weights }: Embedding, count: number): Neighbour[] {
    const found: number[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const product = weights[at]! * this.vocabulary.weightOf(row);
      for (let posting = this.#starts[row]!; posting < this.#starts[row + 1]!; posting += 1) {
        const index = this.#postings[posting]!;
        if (this.#similarities[index] === 0) found.push(index);
        this.#similarities[index]! += product * this.#scales[index]!;
      }
    }
    const neighbours = found.map((index) => ({ index, similarity: Math.min(1, this.#similarities[index]!) }));
    for (const index of found) this.#similarities[index] = 0;
    return neighbours
      .sort((one, other) => other.similarity - one.similarity || one.index - other.index)
      .slice(0, count);
  }
}
