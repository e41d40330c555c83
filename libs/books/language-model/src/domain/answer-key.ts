import { createHash } from 'node:crypto';

/** Everything that an answer depends on; the amount is left out, for which each payment would have to be asked. */
export interface AnswerBasis {
  readonly normalizedText: string;
  readonly direction: 'in' | 'out';
  readonly categorySetVersion: string;
  readonly promptVersion: string;
  readonly model: string;
}

/** A hash, so that the answers that are kept name nobody. */
export const answerKeyOf = (basis: AnswerBasis): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([
        basis.normalizedText,
        basis.direction,
        basis.categorySetVersion,
        basis.promptVersion,
        basis.model,
      ]),
    )
    .digest();
