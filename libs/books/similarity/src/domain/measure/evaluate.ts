import { type Judged } from '../calibrate/choose-threshold.js';
import { type Example } from '../example.js';
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

const recordsAtOnce = 500;

/** What is predicted of a record; without a label, nothing is. */
export interface Verdict {
  readonly label: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the label would be applied without asking. */
  readonly isSure: boolean;
}

/** What has been learned, and can be asked about later records. */
export interface Learned {
  /** One verdict for each record, in the same order. */
  judge(records: readonly Example[]): Promise<readonly Verdict[]>;
  /** Confidence from which on similar records are believed; above 1 where nothing is. */
  readonly threshold: number;
}

/** Has `learn` learn from `train` and predict `test`, and compares with what was decided there. */
export async function evaluate(
  train: readonly Example[],
  test: readonly Example[],
  learn: (train: readonly Example[]) => Promise<Learned>,
  watch: Watch,
): Promise<Evaluation> {
  const seen = new Set(train.map(({ payee }) => plain(payee)));
  const started = watch.now();
  watch.on('learning', 0);
  const { judge, threshold } = await learn(train);
  const learned = watch.now();
  const judged: (Judged & { isSure: boolean; isUnseen: boolean })[] = [];
  for (let at = 0; at < test.length; at += recordsAtOnce) {
    watch.on('predicting', at / test.length);
    const records = test.slice(at, at + recordsAtOnce);
    const verdicts = await judge(records);
    records.forEach(({ payee, label }, index) => {
      const { confidence, isSure, label: predicted } = verdicts[index]!;
      judged.push({ confidence, isSure, isRight: predicted === label, isUnseen: !seen.has(plain(payee)) });
    });
  }
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
    threshold,
    trainRecords: train.length,
    testRecords: test.length,
    unseenRecords: unseen.length,
    learnMs: learned - started,
    predictMs,
    trigramBaseline: baselineOf(train, test, seen),
    reliability: reliability(judged),
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
