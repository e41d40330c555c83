import { type Example } from '../example.js';
import { type Settings } from './settings.js';
import { type SimilarityModel } from './similarity-model.js';

type Choices = { readonly [Name in keyof Settings]?: readonly number[] };

const choices: Choices = {
  nearestShare: [0, 0.1, 0.2, 0.35, 0.5, 0.7],
  prior: [0.25, 0.5, 1, 2, 4],
  amountWidth: [0.05, 0.15, 0.4, 1],
  sameAmount: [0, 2, 6],
  halfLifeDays: [60, 180, 365, 1_500],
};

/** Goes through the settings one by one, and keeps of each what foretells the held-out records best. */
export function chooseSettings(model: SimilarityModel, heldOut: readonly Example[]): Settings {
  if (heldOut.length === 0) return model.settings;
  let best = model.settings;
  let least = surprise(model, heldOut, best);
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) {
      const settings = { ...best, [name]: value };
      const loss = surprise(model, heldOut, settings);
      if (loss < least - 1e-4) [best, least] = [settings, loss];
    }
  }
  return best;
}

/** Mean negative logarithm of the share that the right label was given. */
function surprise(model: SimilarityModel, records: readonly Example[], settings: Settings): number {
  model.settings = settings;
  let sum = 0;
  for (const record of records) {
    const label = model.labelNumber(record.label);
    sum -= Math.log(Math.max(1e-3, label < 0 ? 0 : model.score(record).shares[label]!));
  }
  return sum / records.length;
}
