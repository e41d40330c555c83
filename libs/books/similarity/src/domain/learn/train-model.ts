import { chooseThreshold, type Judged } from '../calibrate/choose-threshold.js';
import { LogisticCalibrator } from '../calibrate/logistic-calibrator.js';
import { type Example } from '../example.js';
import { heldOutFigures } from '../measure/held-out.js';
import { chooseSettings } from './choose-settings.js';
import { factCount } from './facts.js';
import { judge } from './judge.js';
import { type Evidence } from './prediction.js';
import { defaultSettings } from './settings.js';
import { SimilarityModel } from './similarity-model.js';
import { splitInTime } from './split-in-time.js';
import { TrainedModel } from './trained-model.js';

export interface TrainOptions {
  /** Share of right labels wanted among those that are applied without asking. */
  readonly precision: number;
  /** Records that the counterparty, or the one most like it, must have before anything is applied. */
  readonly minRecords: number;
  /** What people call a label, where the label itself is only a code: a name says what belongs there. */
  readonly names?: ReadonlyMap<string, string>;
  /**
   * Dense vectors of all counterparties by normalised text, from an outside provider: neighbours are then searched
   * by these, and `predictMany` must be given neighbours found by vectors of the same kind.
   */
  readonly vectors?: ReadonlyMap<string, Float32Array>;
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
  const rehearsals: { later: Example[]; model: SimilarityModel }[] = [];
  for (const { earlier, later } of splits) {
    rehearsals.push({ later, model: new SimilarityModel(earlier) });
    yield (0.6 * rehearsals.length) / splits.length;
  }
  const last = rehearsals.at(-1);
  const settings = last ? chooseSettings(last.model, last.later) : defaultSettings;
  yield 0.7;
  const judgements = rehearsals.flatMap(({ model, later }) => {
    model.settings = settings;
    return later.map((example) => {
      const judgement = judge(model, example);
      return { ...judgement, isRight: model.corpus.labels[judgement.label] === example.label };
    });
  });
  const calibrate = (kind: Evidence): LogisticCalibrator =>
    LogisticCalibrator.fit(
      judgements.filter(({ evidence }) => evidence === kind),
      factCount,
    );
  const calibrators = { exact: calibrate('exact'), similar: calibrate('similar') };
  const foretold = judgements.map(({ facts, isRight, evidence, records }) => ({
    confidence: calibrators[evidence].confidence(facts),
    isRight,
    hasHistory: records >= options.minRecords,
  }));
  const judged: Judged[] = foretold.filter(({ hasHistory }) => hasHistory);
  const threshold = chooseThreshold(judged, options.precision);
  yield 0.8;
  const model = new SimilarityModel(examples);
  model.settings = settings;
  return new TrainedModel({
    examples,
    newer: [],
    model,
    calibrators,
    threshold,
    minRecords: options.minRecords,
    heldOut: heldOutFigures(
      foretold.map(({ hasHistory, ...one }) => ({
        ...one,
        isSure: hasHistory && one.confidence >= threshold,
      })),
    ),
  });
}
