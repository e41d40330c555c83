import { type Prediction } from './learn/prediction.js';

/** Less alike than this, two names have hardly a word in common. */
const leastSimilarity = 0.35;

/**
 * What is left of a prediction of a model that has too few records to have been tried out on any: nobody knows how
 * often it is right. A payee of its own counts by the rule of succession, and another one by how much alike it is.
 *
 * @returns null where neither says anything
 * @see Laplace's rule of succession: after `n` records of which `k` agree the next one agrees with (k + 1) / (n + 2)
 */
export function temper(prediction: Prediction): Prediction | null {
  const { evidence, records, agreeing, neighbours, confidence } = prediction;
  const likeness = evidence === 'exact' ? 1 : (neighbours[0]?.similarity ?? 0);
  if (likeness < leastSimilarity) return null;
  const next = (agreeing + 1) / (records + 2);
  return { ...prediction, confidence: Math.min(confidence, likeness * next) };
}
