import { logOdds } from '../calibrate/logistic-calibrator.js';
import { type Payment } from '../example.js';
import { type History, sizeOf } from './histories.js';
import { type Scores } from './similarity-model.js';

/** The youngest records of a counterparty, which tell whether its category has changed. */
const lastRecords = 4;
/** Steps of `sizeOf` by which an amount of the other direction is farther. */
const otherDirection = 1_000;

/**
 * What the calibration may know of a prediction, with the log odds of the raw score first. There are others for
 * counterparties with records of their own than for those without.
 *
 * @param best place of the predicted label
 * @param consistency log odds that a counterparty with the label keeps to it
 */
export function factsOf(scores: Scores, best: number, payment: Payment, consistency: number): number[] {
  const { evidence, shares, linear } = scores;
  const { history, closest, similarity, candidates, from, size } = evidence;
  let second = 0;
  for (let at = 0; at < size; at += 1) if (at !== best && shares[at]! > second) second = shares[at]!;
  const near = candidates.near[from + best]!;
  const facts = [
    logOdds(shares[best]!),
    shares[best]! - second,
    logOdds(linear[best]!),
    logOdds(near),
    consistency,
    similarity * near,
  ];
  if (history) addOwn(facts, history, scores, best, payment);
  else {
    const agreeing = closest ? candidates.counts[from + best]! / (closest.to - closest.from) : 0;
    facts.push(similarity, Math.log1p(closest?.total ?? 0), evidence.familiar, agreeing);
  }
  return facts;
}

function addOwn(
  facts: number[],
  history: History,
  { own, ownTotal, evidence }: Scores,
  best: number,
  { amountMinor }: Payment,
): void {
  const { all, from, to, total } = history;
  const { labels, amounts } = all.columns;
  const place = evidence.from + best;
  const label = evidence.candidates.labels[place]!;
  const agreeing = evidence.candidates.counts[place]! / (to - from);
  const voted = ownTotal > 0 ? own[best]! / ownTotal : 0;
  const youngest = Math.max(from, to - lastRecords);
  let agreeingLast = 0;
  for (let at = youngest; at < to; at += 1) if (labels[at] === label) agreeingLast += 1;
  const size = sizeOf(amountMinor);
  let same = 0;
  let sameAgreeing = 0;
  let closest = Infinity;
  for (let at = from; at < to; at += 1) {
    const turned = amounts[at]! < 0 === amountMinor < 0 ? 0 : otherDirection;
    closest = Math.min(closest, Math.abs(all.sizes[at]! - size) + turned);
    if (amounts[at] !== amountMinor) continue;
    same += 1;
    if (labels[at] === label) sameAgreeing += 1;
  }
  const records = Math.log1p(total);
  facts.push(records, voted, agreeing, agreeingLast / (to - youngest), voted * records);
  facts.push(agreeing === 1 ? records : 0, Math.log1p(same), same > 0 ? sameAgreeing / same - 0.5 : 0);
  facts.push(Math.log1p(closest));
}

/** The place of the largest of the first `count` shares; of equal ones, the first. */
export function bestOf(shares: Float32Array, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at += 1) if (shares[at]! > shares[best]!) best = at;
  return best;
}
