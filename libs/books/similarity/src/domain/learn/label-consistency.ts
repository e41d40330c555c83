import { logOdds } from '../calibrate/logistic-calibrator.js';
import { countsOf, type Histories } from './histories.js';

/** Weight of records that each label starts with as if it were like all others. */
const doubt = 5;

/**
 * How likely another record of the same counterparty has a label, too, where one has it: some categories are told
 * by whom is paid, and others depend on what for. As log odds for each label.
 */
export function labelConsistency(histories: Histories, labelCount: number): Float32Array {
  const agreeing = new Float64Array(labelCount);
  const weights = new Float64Array(labelCount);
  histories.texts.forEach((_, index) => {
    const history = histories.at(index);
    const count = history.to - history.from;
    if (count < 2) return;
    // By the root of its records, a large counterparty does not speak for all.
    for (const [label, times] of countsOf(history)) {
      const weight = times / Math.sqrt(count);
      agreeing[label]! += (weight * (times - 1)) / (count - 1);
      weights[label]! += weight;
    }
  });
  const usual = (sum(agreeing) + 1) / (sum(weights) + 2);
  return Float32Array.from(agreeing, (weight, label) =>
    logOdds((weight + doubt * usual) / (weights[label]! + doubt)),
  );
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
