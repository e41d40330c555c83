import { type Judged } from '../calibrate/choose-threshold.js';
import { type Example } from '../example.js';
import { trainModel, type TrainOptions } from '../learn/train-model.js';
import { expectedCalibrationError, reliability, type Bin, shareRight } from './measure.js';
import { TrigramBaseline } from './trigram-baseline.js';

export interface Accuracy {
  readonly accuracy: number;
  /** Over the records whose payee, case and blanks aside, is not among those learned from. */
  readonly unseenAccuracy: number;
}

export interface Evaluation extends Accuracy {
  /** Share of right ones among the records that would be applied without asking. */
  readonly precision: number;
  /** Share of the records that would be applied without asking. */
  readonly coverage: number;
  readonly expectedCalibrationError: number;
  /** Confidence from which on records are applied without asking, chosen on the records learned from. */
  readonly threshold: number;
  readonly trainRecords: number;
  readonly testRecords: number;
  readonly unseenRecords: number;
  readonly learnMs: number;
  readonly predictMs: number;
  readonly trigramBaseline: Accuracy;
  readonly reliability: readonly Bin[];
}

/** Where an evaluation stands, and the clock it is timed by. */
export interface Watch {
  now(): number;
  on(phase: 'learning' | 'predicting', share: number): void;
}

const recordsBetweenReports = 500;

/** Learns from `train`, predicts `test`, and compares with what was decided there. */
export function evaluate(
  train: readonly Example[],
  test: readonly Example[],
  options: TrainOptions,
  watch: Watch,
): Evaluation {
  const seen = new Set(train.map(({ payee }) => plain(payee)));
  const started = watch.now();
  watch.on('learning', 0);
  const predictor = trainModel(train, options);
  const learned = watch.now();
  const judged = test.map((record, index) => {
    if (index % recordsBetweenReports === 0) watch.on('predicting', index / test.length);
    const prediction = predictor.predict(record);
    return {
      confidence: prediction?.confidence ?? 0,
      isSure: prediction?.isSure ?? false,
      isRight: prediction?.label === record.label,
      isUnseen: !seen.has(plain(record.payee)),
    };
  });
  const predictMs = watch.now() - learned;
  watch.on('predicting', 1);
  const sure = judged.filter(({ isSure }) => isSure);
  const unseen = judged.filter(({ isUnseen }) => isUnseen);
  return {
    accuracy: shareRight(judged),
    unseenAccuracy: shareRight(unseen),
    precision: shareRight(sure),
    coverage: judged.length === 0 ? 0 : sure.length / judged.length,
    expectedCalibrationError: expectedCalibrationError(judged),
    threshold: predictor.threshold,
    trainRecords: train.length,
    testRecords: test.length,
    unseenRecords: unseen.length,
    learnMs: learned - started,
    predictMs,
    trigramBaseline: baselineOf(train, test, seen),
    reliability: reliability(judged satisfies readonly Judged[]),
  };
}

function baselineOf(
  train: readonly Example[],
  test: readonly Example[],
  seen: ReadonlySet<string>,
): Accuracy {
  const baseline = new TrigramBaseline(train);
  const judged = test.map(({ payee, label }) => ({ payee, isRight: baseline.predict(payee) === label }));
  return {
    accuracy: shareRight(judged),
    unseenAccuracy: shareRight(judged.filter(({ payee }) => !seen.has(plain(payee)))),
  };
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
