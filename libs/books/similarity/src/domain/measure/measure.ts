import { type Judged } from '../calibrate/choose-threshold.js';

const binCount = 10;

export interface Bin {
  /** Mean confidence of the predictions in the bin. */
  readonly confidence: number;
  readonly accuracy: number;
  readonly count: number;
}

/** Predictions by confidence, in ten bins of equal width; empty ones are left out. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const bins = Array.from({ length: binCount }, () => ({ sum: 0, right: 0, count: 0 }));
  for (const { confidence, isRight } of judged) {
    const bin = bins[Math.min(binCount - 1, Math.floor(confidence * binCount))]!;
    bin.sum += confidence;
    bin.count += 1;
    if (isRight) bin.right += 1;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ sum, right, count }) => ({ confidence: sum / count, accuracy: right / count, count }));
}

/**
 * How far confidence is from the truth on average over the bins, weighted by what is in them.
 *
 * @see Guo et al. 2017, On calibration of modern neural networks
 */
export function expectedCalibrationError(judged: readonly Judged[]): number {
  return reliability(judged).reduce(
    (sum, { confidence, accuracy, count }) => sum + (Math.abs(confidence - accuracy) * count) / judged.length,
    0,
  );
}

/** Share of those that are right; 0 of none. */
export const shareRight = (judged: readonly { readonly isRight: boolean }[]): number =>
  judged.length === 0 ? 0 : judged.filter(({ isRight }) => isRight).length / judged.length;
