import { calibrate } from '../calibrate/calibrate.js';
import { type Example } from '../example.js';
import { chooseSettings, type Rehearsed } from './choose-settings.js';
import { judge } from './judge.js';
import { acquire, type Sources } from './knowledge.js';
import { defaultSettings } from './settings.js';
import { Portraits } from './portraits.js';
import { SimilarityModel } from './similarity-model.js';
import { splitInTime } from './split-in-time.js';
import { TrainedModel } from './trained-model.js';

export interface TrainOptions extends Sources {
  /** Share of right labels wanted among those that are applied without asking. */
  readonly precision: number;
  /** Records that the counterparty, or the one most like it, must have before anything is applied. */
  readonly minRecords: number;
}

/** Learns from approved records in one go; see {@link trainInSteps}. Takes seconds: not for a thread that serves others. */
export function trainModel(examples: readonly Example[], options: TrainOptions): TrainedModel {
  const steps = trainInSteps(examples, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Learns from approved records. Later ones are first foretold from earlier ones: on these, the settings are chosen,
 * the confidence is calibrated, by kind of evidence, and the threshold set. Then all are learned from.
 *
 * Yields the share that is done, so that others may run in between.
 */
export function* trainInSteps(
  examples: readonly Example[],
  options: TrainOptions,
): Generator<number, TrainedModel> {
  const splits = splitInTime(examples);
  const rehearsed: Rehearsed[] = [];
  for (const [index, { earlier, later }] of splits.entries()) {
    const share = (at: number): number => (0.6 * (index + at)) / splits.length;
    const knowledge = yield* between(acquire(earlier, options), share(0), share(1));
    rehearsed.push({ later, model: SimilarityModel.of(knowledge, defaultSettings) });
  }
  const settings = chooseSettings(rehearsed);
  yield 0.7;
  const outcomes = rehearsed.flatMap(({ model, later }) => {
    const weighing = model.weighing(settings);
    return later.map((example) => {
      const { label, ...judgement } = judge(weighing, example);
      return { ...judgement, isRight: weighing.labels.names[label] === example.label };
    });
  });
  const calibrated = calibrate(outcomes, options);
  const knowledge = yield* between(acquire(examples, options), 0.75, 0.9);
  // Dense vectors are searched elsewhere: here it would take a second for each few hundred texts.
  const portraits = options.vectors ? undefined : yield* between(Portraits.of(knowledge), 0.9, 1);
  const model = SimilarityModel.of({ ...knowledge, ...(portraits && { portraits }) }, settings);
  return new TrainedModel({ model, ...calibrated, minRecords: options.minRecords });
}

/** Runs steps that are the part from `start` to `end` of a whole. */
function* between<Result>(
  steps: Generator<number, Result>,
  start: number,
  end: number,
): Generator<number, Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield start + (end - start) * value;
  }
}
