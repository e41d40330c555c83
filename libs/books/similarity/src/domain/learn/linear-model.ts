import { type Embedding } from '../embed/vocabulary.js';
import { seededRandom } from './seeded-random.js';

/** A vector with the label it should be given, and how much that counts. */
export interface LinearExample extends Embedding {
  readonly label: number;
  readonly importance: number;
}

export interface LinearSettings {
  readonly epochs: number;
  readonly rate: number;
}

/** Gradients below this change nothing that one would see. */
const negligible = 1e-4;

/** Sum of squares that each weight starts with: it keeps the first steps short. */
const caution = 0.0005;

/** Multinomial logistic regression over sparse vectors, learned by AdaGrad. @see Duchi, Hazan & Singer 2011 */
export class LinearModel {
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;

  constructor(
    rowCount: number,
    private readonly labelCount: number,
  ) {
    this.#weights = new Float32Array(rowCount * labelCount);
    this.#bias = new Float32Array(labelCount);
  }

  /** Adds the scores of a vector to `scores`, which has a place for each label. */
  addScores({ rows, weights }: Embedding, scores: Float32Array): void {
    const count = this.labelCount;
    for (let at = 0; at < rows.length; at += 1) {
      const weight = weights[at]!;
      const base = rows[at]! * count;
      for (let label = 0; label < count; label += 1) scores[label]! += weight * this.#weights[base + label]!;
    }
  }

  addBias(scores: Float32Array): void {
    for (let label = 0; label < this.labelCount; label += 1) scores[label]! += this.#bias[label]!;
  }

  learn(examples: readonly LinearExample[], { epochs, rate }: LinearSettings): void {
    const random = seededRandom(1);
    const squares = new Float32Array(this.#weights.length).fill(caution);
    const biasSquares = new Float32Array(this.labelCount).fill(1e-6);
    const order = Uint32Array.from(examples, (_, index) => index);
    const scores = new Float32Array(this.labelCount);
    const active = new Int32Array(this.labelCount);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      shuffle(order, random);
      for (const index of order) {
        const example = examples[index]!;
        scores.fill(0);
        this.addBias(scores);
        this.addScores(example, scores);
        softmax(scores);
        scores[example.label]! -= 1;
        let count = 0;
        for (let label = 0; label < this.labelCount; label += 1) {
          const gradient = scores[label]! * example.importance;
          if (gradient < negligible && gradient > -negligible) continue;
          active[count++] = label;
          scores[label] = gradient;
          biasSquares[label]! += gradient * gradient;
          this.#bias[label]! -= (0.3 * rate * gradient) / Math.sqrt(biasSquares[label]!);
        }
        this.#step(example, scores, active.subarray(0, count), squares, rate);
      }
    }
  }

  #step(
    example: LinearExample,
    gradients: Float32Array,
    active: Int32Array,
    squares: Float32Array,
    rate: number,
  ): void {
    const { rows, weights } = example;
    for (let at = 0; at < rows.length; at += 1) {
      const base = rows[at]! * this.labelCount;
      for (let index = 0; index < active.length; index += 1) {
        const label = active[index]!;
        const gradient = gradients[label]! * weights[at]!;
        if (gradient < negligible && gradient > -negligible) continue;
        const square = squares[base + label]! + gradient * gradient;
        squares[base + label] = square;
        this.#weights[base + label]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}

/** Turns scores into shares that add up to 1, in place. */
export function softmax(scores: Float32Array): void {
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
