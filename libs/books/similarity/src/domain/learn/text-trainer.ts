import { type Embedding } from '../embed/vocabulary.js';
import { seededRandom } from './seeded-random.js';
import { placesFor, TextModel } from './text-model.js';

/** A text, what share of its records has which label, and how much that counts. */
export interface Lesson {
  readonly text: Embedding;
  readonly labels: readonly number[];
  readonly shares: readonly number[];
  readonly importance: number;
}

const rate = 0.5;
/** Gradients below this change nothing that one would see. */
const negligible = 2e-2;
/** Sum of squares that each weight starts with: it keeps the first steps short. */
const caution = 0.0005;
const untouched = Math.fround(caution);

/** Learns a {@link TextModel} by AdaGrad. @see Duchi, Hazan & Singer 2011 */
export class TextTrainer {
  readonly #places: { rows: number; ownRows: number };
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  /** For each row the labels whose weights are not zero any more, and how many these are. */
  readonly #touched: Uint16Array;
  readonly #touchedCounts: Uint16Array;
  readonly #bias: Float32Array;
  readonly #biasSquares: Float32Array;
  readonly #weightSums: Float32Array;
  readonly #biasSums: Float32Array;
  #taken = 0;
  readonly #scores: Float32Array;
  readonly #active: Int32Array;
  readonly #random = seededRandom(1);

  constructor(
    vocabularySize: number,
    private readonly labelCount: number,
  ) {
    this.#places = placesFor(vocabularySize, labelCount);
    this.#weights = new Float32Array(this.#places.rows * labelCount);
    this.#squares = new Float32Array(this.#weights.length).fill(caution);
    this.#touched = new Uint16Array(this.#weights.length);
    this.#touchedCounts = new Uint16Array(this.#places.rows);
    this.#bias = new Float32Array(labelCount);
    this.#biasSquares = new Float32Array(labelCount).fill(1e-6);
    this.#weightSums = new Float32Array(this.#weights.length);
    this.#biasSums = new Float32Array(labelCount);
    this.#scores = new Float32Array(labelCount);
    this.#active = new Int32Array(labelCount);
  }

  /** Goes once through all lessons, in an order of its own. */
  /** Begins with how usual each label is: then most texts never have to do with most labels. */
  start(lessons: readonly Lesson[]): void {
    const seen = new Float64Array(this.labelCount).fill(1);
    let all = this.labelCount;
    for (const { labels, shares, importance } of lessons)
      labels.forEach((label, at) => {
        seen[label]! += shares[at]! * importance;
        all += shares[at]! * importance;
      });
    seen.forEach((weight, label) => (this.#bias[label] = Math.log(weight / all)));
  }

  pass(lessons: readonly Lesson[]): void {
    const order = Uint32Array.from(lessons, (_, index) => index);
    shuffle(order, this.#random);
    for (const index of order) this.#learn(lessons[index]!);
  }

  /**
   * Counts the weights as they are now into the mean that becomes the model: it is steadier than the last ones.
   *
   * @see Polyak & Juditsky 1992, Acceleration of stochastic approximation by averaging
   */
  take(): void {
    this.#taken += 1;
    this.#weights.forEach((weight, at) => (this.#weightSums[at]! += weight));
    this.#bias.forEach((weight, label) => (this.#biasSums[label]! += weight));
  }

  /** The mean of what was taken. */
  finish(): TextModel {
    const { rows, ownRows } = this.#places;
    const cells = new Int8Array(this.#weights.length);
    const scales = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const base = row * this.labelCount;
      let most = 0;
      for (let label = 0; label < this.labelCount; label += 1)
        most = Math.max(most, Math.abs(this.#weightSums[base + label]!));
      const scale = most / 127;
      if (scale === 0) continue;
      for (let label = 0; label < this.labelCount; label += 1)
        cells[base + label] = Math.round(this.#weightSums[base + label]! / scale);
      scales[row] = scale / this.#taken;
    }
    const bias = this.#biasSums.map((sum) => sum / this.#taken);
    return new TextModel({ cells, scales, bias, ownRows });
  }

  #learn({ text: { rows, weights }, labels, shares, importance }: Lesson): void {
    const count = this.#gradients(rows, weights, labels, shares, importance);
    const [scores, active] = [this.#scores, this.#active];
    for (let at = 0; at < rows.length; at += 1) {
      const row = this.#place(rows[at]!);
      const base = row * this.labelCount;
      for (let index = 0; index < count; index += 1) {
        const label = active[index]!;
        const gradient = scores[label]! * weights[at]!;
        if (this.#weights[base + label] === 0 && this.#squares[base + label] === untouched)
          this.#touched[base + this.#touchedCounts[row]!++] = label;
        const square = this.#squares[base + label]! + gradient * gradient;
        this.#squares[base + label] = square;
        this.#weights[base + label]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  }

  /** Leaves the gradients of the scores in `#scores`, and in `#active` the labels where they matter. */
  #gradients(
    rows: Int32Array,
    weights: Float32Array,
    labels: readonly number[],
    shares: readonly number[],
    importance: number,
  ): number {
    const [scores, active] = [this.#scores, this.#active];
    scores.set(this.#bias);
    for (let at = 0; at < rows.length; at += 1) {
      const row = this.#place(rows[at]!);
      const base = row * this.labelCount;
      const weight = weights[at]!;
      const end = base + this.#touchedCounts[row]!;
      for (let place = base; place < end; place += 1) {
        const label = this.#touched[place]!;
        scores[label]! += weight * this.#weights[base + label]!;
      }
    }
    softmax(scores);
    labels.forEach((label, at) => (scores[label]! -= shares[at]!));
    let count = 0;
    for (let label = 0; label < this.labelCount; label += 1) {
      const gradient = scores[label]! * importance;
      if (gradient < negligible && gradient > -negligible) continue;
      active[count++] = label;
      scores[label] = gradient;
      this.#biasSquares[label]! += gradient * gradient;
      this.#bias[label]! -= (0.3 * rate * gradient) / Math.sqrt(this.#biasSquares[label]!);
    }
    return count;
  }

  #place(row: number): number {
    const { rows, ownRows } = this.#places;
    return row < ownRows ? row : ownRows + (row % (rows - ownRows));
  }
}

/** Turns scores into shares that add up to 1, in place. */
function softmax(scores: Float32Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - top);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
