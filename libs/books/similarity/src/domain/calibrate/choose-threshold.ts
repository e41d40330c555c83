/** A prediction with its confidence, and whether it came true. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Fewer predictions than this prove no precision. */
const leastProof = 50;

/**
 * The lowest confidence from which on predictions were right often enough.
 *
 * @param precision wanted share of right ones among those at or above the threshold
 * @returns a number above 1 when nothing reaches it: nothing is to be applied then
 */
export function chooseThreshold(judged: readonly Judged[], precision: number): number {
  const sorted = [...judged].sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let threshold = 2;
  sorted.forEach(({ confidence, isRight }, index) => {
    if (isRight) right += 1;
    const isLastOfItsKind = sorted[index + 1]?.confidence !== confidence;
    const count = index + 1;
    if (isLastOfItsKind && count >= leastProof && right / count >= precision) threshold = confidence;
  });
  return threshold;
}
