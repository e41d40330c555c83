import { type Evidence } from '../learn/prediction.js';
import { type HeldOut, heldOutFigures } from '../measure/held-out.js';
import { chooseThreshold } from './choose-threshold.js';
import { LogisticCalibrator, type Outcome } from './logistic-calibrator.js';

/** A prediction of a record that was held out, and whether it came true. */
export interface Rehearsal extends Outcome {
  readonly evidence: Evidence;
  readonly records: number;
}

export interface Calibrated {
  readonly calibrators: Readonly<Record<Evidence, LogisticCalibrator>>;
  /** Confidence from which on a label may be applied without asking, by kind of evidence. */
  readonly thresholds: Readonly<Record<Evidence, number>>;
  readonly heldOut: HeldOut;
}

/**
 * What only others speak for must at least be right twice as often as it is wrong, among itself: it may not hide
 * behind the many counterparties whose own records decide.
 */
const precisionOfSimilar = 2 / 3;

/**
 * One threshold for all gives the most coverage that the wanted precision allows. For similar evidence it is raised
 * until that alone has been right often enough, and nothing of the kind is applied where this was not proved.
 */
export function calibrate(
  rehearsals: readonly Rehearsal[],
  { precision, minRecords }: { readonly precision: number; readonly minRecords: number },
): Calibrated {
  const of = (kind: Evidence): LogisticCalibrator =>
    LogisticCalibrator.fit(rehearsals.filter(({ evidence }) => evidence === kind));
  const calibrators = { exact: of('exact'), similar: of('similar') };
  const judged = rehearsals.map(({ facts, isRight, evidence, records }) => ({
    ...{ isRight, evidence, confidence: calibrators[evidence].confidence(facts) },
    hasHistory: records >= minRecords,
  }));
  const eligible = judged.filter(({ hasHistory }) => hasHistory);
  const exact = chooseThreshold(eligible, precision);
  const ofSimilar = eligible.filter(({ evidence }) => evidence === 'similar');
  const thresholds = {
    exact,
    similar: Math.max(exact, chooseThreshold(ofSimilar, precisionOfSimilar)),
  };
  const heldOut = heldOutFigures(
    judged.map(({ hasHistory, evidence, ...one }) => ({
      ...one,
      isSure: hasHistory && one.confidence >= thresholds[evidence],
    })),
  );
  return { calibrators, thresholds, heldOut };
}
