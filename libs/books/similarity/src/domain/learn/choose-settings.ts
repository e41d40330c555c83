import { type Example } from '../example.js';
import { defaultSettings, type Settings } from './settings.js';
import { type SimilarityModel } from './similarity-model.js';

/** A model, and records that it has not learned from. */
export interface Rehearsed {
  readonly model: SimilarityModel;
  readonly later: readonly Example[];
}

type Choices = { readonly [Name in keyof Settings]: readonly number[] };

const choices: Choices = {
  nearestShare: [0, 0.05, 0.1, 0.2],
  amountShare: [0, 0.3, 0.6, 1, 1.5],
  ownNearestShare: [0, 0.1, 0.2, 0.35, 0.5, 0.7],
  ownAmountShare: [0, 0.3, 0.6, 1, 1.5],
  prior: [0.25, 0.5, 1, 2, 4],
  amountWidth: [0.05, 0.15, 0.4, 1],
  sameAmount: [0, 2, 6, 15],
  halfLifeDays: [60, 180, 365, 1_500],
};

/** Goes through the settings one by one, and keeps of each what foretells the held-out records best. */
export function chooseSettings(rehearsed: readonly Rehearsed[]): Settings {
  let best = defaultSettings;
  let least = surprise(rehearsed, best);
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) {
      const settings = { ...best, [name]: value };
      const loss = surprise(rehearsed, settings);
      if (loss < least - 1e-4) [best, least] = [settings, loss];
    }
  }
  return best;
}

/** Mean negative logarithm of the share that the right label was given. */
function surprise(rehearsed: readonly Rehearsed[], settings: Settings): number {
  let sum = 0;
  let count = 0;
  for (const { model, later } of rehearsed) {
    const weighing = model.weighing(settings);
    for (const record of later) {
      const { evidence, shares } = weighing.score(record);
      const { candidates, from, size } = evidence;
      const labels = candidates.labels.subarray(from, from + size);
      const at = labels.indexOf(weighing.labels.numberOf(record.label));
      sum -= Math.log(Math.max(1e-3, at < 0 ? 0 : shares[at]!));
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
