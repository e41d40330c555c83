import { logOdds } from '../calibrate/logistic-calibrator.js';
import { type Scores } from './similarity-model.js';

/** How many facts there are about each prediction. */
export const factCount = 9;

/** What the calibration may know of a prediction, with the log odds of the raw score first. */
export function factsOf(
  { shares, linear, own, evidence }: Scores,
  label: number,
  ownRecords: number,
): number[] {
  let second = 0;
  for (let at = 0; at < shares.length; at += 1)
    if (at !== label && shares[at]! > second) second = shares[at]!;
  const ownTotal = own ? own.reduce((sum, vote) => sum + vote, 0) : 0;
  return [
    logOdds(shares[label]!),
    shares[label]! - second,
    Math.log1p(ownRecords),
    own && ownTotal > 0 ? own[label]! / ownTotal : 0,
    logOdds(linear[label]!),
    logOdds(evidence.nearest[label]!),
    evidence.similarity,
    evidence.similarity * evidence.nearest[label]!,
    Math.log1p(evidence.closest?.total ?? 0),
  ];
}

/** The label with the largest share; of equal ones, the first. */
export function bestOf(shares: Float32Array): number {
  let best = 0;
  for (let at = 1; at < shares.length; at += 1) if (shares[at]! > shares[best]!) best = at;
  return best;
}
