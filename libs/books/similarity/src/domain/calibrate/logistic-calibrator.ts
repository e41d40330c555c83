import { solve } from './solve.js';

/** What was known of a prediction, and whether it came true. The first fact is the log odds of the raw score. */
export interface Outcome {
  readonly facts: readonly number[];
  readonly isRight: boolean;
}

/** Means and spreads of the facts, and how much each counts. */
export interface Calibration {
  readonly means: readonly number[];
  readonly scales: readonly number[];
  readonly coefficients: readonly number[];
}

/** Outcomes that it takes to move the calibration away from the raw score. */
const trustInRaw = 8;
const rounds = 25;

/**
 * Platt scaling with several facts: logistic regression on whether predictions came true. The penalty pulls
 * towards the raw score, so that few outcomes change little.
 *
 * @see Platt 1999, Probabilistic outputs for support vector machines
 */
export class LogisticCalibrator {
  readonly #means: readonly number[];
  readonly #scales: readonly number[];
  readonly #coefficients: readonly number[];

  constructor({ means, scales, coefficients }: Calibration) {
    this.#means = means;
    this.#scales = scales;
    this.#coefficients = coefficients;
  }

  /** @param outcomes each with the same facts */
  static fit(outcomes: readonly Outcome[]): LogisticCalibrator {
    const factCount = outcomes[0]?.facts.length ?? 1;
    const column = (at: number): number[] => outcomes.map(({ facts }) => facts[at]!);
    const means = Array.from({ length: factCount }, (_, at) => (at === 0 ? 0 : mean(column(at))));
    const scales = means.map((average, at) =>
      at === 0 ? 1 : Math.sqrt(mean(column(at).map((value) => (value - average) ** 2))) || 1,
    );
    const raw = [0, 1, ...new Array<number>(factCount - 1).fill(0)];
    const coefficients = fit(
      outcomes.map(({ facts }) => rowOf(facts, means, scales)),
      outcomes.map(({ isRight }) => (isRight ? 1 : 0)),
      raw,
    );
    return new LogisticCalibrator({ means, scales, coefficients });
  }

  /** What it has learned, to be kept. */
  toPlain(): Calibration {
    return { means: this.#means, scales: this.#scales, coefficients: this.#coefficients };
  }

  /** How likely a prediction with these facts comes true, 0 to 1; where there was no outcome to learn from, what the raw score says. */
  confidence(facts: readonly number[]): number {
    let odds = this.#coefficients[0]!;
    for (let at = 0; at < this.#means.length; at += 1)
      odds += ((facts[at]! - this.#means[at]!) / this.#scales[at]!) * this.#coefficients[at + 1]!;
    return sigmoid(odds);
  }
}

const rowOf = (facts: readonly number[], means: readonly number[], scales: readonly number[]): number[] => [
  1,
  ...means.map((average, at) => (facts[at]! - average) / scales[at]!),
];

/** Newton's method on the penalised likelihood. */
function fit(rows: readonly number[][], targets: readonly number[], start: readonly number[]): number[] {
  let current = [...start];
  for (let round = 0; round < rounds; round += 1) {
    const gradient = current.map((value, at) => trustInRaw * (value - start[at]!));
    const curvature = current.map((_, at) => current.map((__, other) => (at === other ? trustInRaw : 0)));
    rows.forEach((row, index) => {
      const chance = sigmoid(dot(row, current));
      const spread = chance * (1 - chance);
      for (let at = 0; at < row.length; at += 1) {
        gradient[at]! += (chance - targets[index]!) * row[at]!;
        for (let other = 0; other < row.length; other += 1)
          curvature[at]![other]! += spread * row[at]! * row[other]!;
      }
    });
    const step = solve(curvature, gradient);
    const from = current;
    const along = (share: number): number[] => from.map((value, at) => value - share * step[at]!);
    // A full step can lead past the valley and up the other side.
    let share = 1;
    while (
      share > 1e-4 &&
      penalised(rows, targets, start, along(share)) > penalised(rows, targets, start, from)
    )
      share /= 2;
    current = along(share);
    if (step.every((size) => Math.abs(size) < 1e-6)) break;
  }
  return current;
}

/** Negative log likelihood with the penalty: what {@link fit} makes small. */
function penalised(
  rows: readonly number[][],
  targets: readonly number[],
  start: readonly number[],
  coefficients: readonly number[],
): number {
  const distance = coefficients.reduce((sum, value, at) => sum + (value - start[at]!) ** 2, 0);
  return rows.reduce(
    (sum, row, index) => {
      const odds = dot(row, coefficients);
      return sum + Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, odds) - targets[index]! * odds;
    },
    (trustInRaw * distance) / 2,
  );
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds, kept finite. */
export function logOdds(share: number): number {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, share));
  return Math.log(kept / (1 - kept));
}
