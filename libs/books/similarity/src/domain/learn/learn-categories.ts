import { chooseThreshold, type Judged } from '../calibrate/choose-threshold.js';
import { LogisticCalibrator } from '../calibrate/logistic-calibrator.js';
import { type Example, type Payment } from '../example.js';
import { chooseSettings } from './choose-settings.js';
import { bestOf, factCount, factsOf } from './facts.js';
import { defaultSettings } from './settings.js';
import { SimilarityModel } from './similarity-model.js';
import { splitInTime } from './split-in-time.js';

/** `exact`: the counterparty has records of its own. `similar`: only others speak for it. */
export type Evidence = 'exact' | 'similar';

export interface Prediction {
  readonly label: string;
  /** How likely it is that a person would decide the same, 0 to 1, from the tenant's own decisions. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Approved records of this counterparty, or else of the most similar one. */
  readonly records: number;
  /** Whether confidence and history are enough to apply the label without asking. */
  readonly isSure: boolean;
}

export interface LearnOptions {
  /** Share of right labels wanted among those that are applied without asking. */
  readonly precision: number;
  /** Records that the counterparty, or the one most like it, must have before anything is applied. */
  readonly minRecords: number;
}

/** Predicts categories as one tenant's approved records say. */
export class CategoryPredictor {
  constructor(
    private readonly model: SimilarityModel,
    private readonly calibrators: Readonly<Record<Evidence, LogisticCalibrator>>,
    readonly threshold: number,
    private readonly minRecords: number,
  ) {}

  /** @returns null where nothing has been learned */
  predict(payment: Payment): Prediction | null {
    if (this.model.corpus.labels.length === 0) return null;
    const { label, evidence, facts, records } = judge(this.model, payment);
    const confidence = this.calibrators[evidence].confidence(facts);
    const isSure = confidence >= this.threshold && records >= this.minRecords;
    return { label: this.model.corpus.labels[label]!, confidence, evidence, records, isSure };
  }
}

/**
 * Learns from approved records. Later ones are first foretold from earlier ones: on these, the settings are chosen,
 * the confidence is calibrated, by kind of evidence, and the threshold set. Then all are learned from.
 */
export function learnCategories(examples: readonly Example[], options: LearnOptions): CategoryPredictor {
  const rehearsals = splitInTime(examples).map(({ earlier, later }) => ({
    later,
    model: new SimilarityModel(earlier),
  }));
  const last = rehearsals.at(-1);
  const settings = last ? chooseSettings(last.model, last.later) : defaultSettings;
  const judgements = rehearsals.flatMap(({ model, later }) => {
    model.settings = settings;
    return later.map((example) => {
      const judgement = judge(model, example);
      return { ...judgement, isRight: model.corpus.labels[judgement.label] === example.label };
    });
  });
  const calibrate = (kind: Evidence): LogisticCalibrator =>
    new LogisticCalibrator(
      judgements.filter(({ evidence }) => evidence === kind),
      factCount,
    );
  const calibrators = { exact: calibrate('exact'), similar: calibrate('similar') };
  const judged: Judged[] = judgements
    .filter(({ records }) => records >= options.minRecords)
    .map(({ facts, isRight, evidence }) => ({
      confidence: calibrators[evidence].confidence(facts),
      isRight,
    }));
  const model = new SimilarityModel(examples);
  model.settings = settings;
  return new CategoryPredictor(
    model,
    calibrators,
    chooseThreshold(judged, options.precision),
    options.minRecords,
  );
}

function judge(model: SimilarityModel, payment: Payment) {
  const scores = model.score(payment);
  const label = bestOf(scores.shares);
  const { known, neighbourRecords } = scores.evidence;
  const own = known < 0 ? 0 : model.corpus.histories[known]!.total;
  const evidence: Evidence = known < 0 ? 'similar' : 'exact';
  return { label, evidence, facts: factsOf(scores, label, own), records: own || neighbourRecords };
}
