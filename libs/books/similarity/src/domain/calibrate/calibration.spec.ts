import { describe, expect, it } from '@jest/globals';
import { expectedCalibrationError, reliability, shareRight } from '../measure/measure.js';
import { calibrate } from './calibrate.js';
import { chooseThreshold } from './choose-threshold.js';
import { LogisticCalibrator, logOdds } from './logistic-calibrator.js';
import { solve } from './solve.js';

const times = (count: number, confidence: number, isRight: boolean) =>
  Array.from({ length: count }, () => ({ confidence, isRight }));

describe('LogisticCalibrator', () => {
  it('believes the raw score while nothing is known', () => {
    const calibrator = LogisticCalibrator.fit([]);
    expect(calibrator.confidence([logOdds(0.8)])).toBeCloseTo(0.8, 6);
  });

  it('learns that the raw score says too much', () => {
    const outcomes = Array.from({ length: 1_000 }, (_, index) => ({
      facts: [logOdds(0.95)],
      isRight: index % 10 < 6,
    }));
    expect(LogisticCalibrator.fit(outcomes).confidence([logOdds(0.95)])).toBeCloseTo(0.6, 1);
  });

  it('uses a second fact where the score is the same', () => {
    const outcomes = Array.from({ length: 400 }, (_, index) => ({
      facts: [0, index % 2],
      isRight: index % 2 === 1,
    }));
    const calibrator = LogisticCalibrator.fit(outcomes);
    expect(calibrator.confidence([0, 1])).toBeGreaterThan(0.9);
    expect(calibrator.confidence([0, 0])).toBeLessThan(0.1);
  });
});

describe('solve', () => {
  it('solves a system whose first pivot is small', () => {
    const [x, y] = solve([[1e-9, 1], [1, 1]], [1, 2]); // prettier-ignore
    expect(x).toBeCloseTo(1, 6);
    expect(y).toBeCloseTo(1, 6);
  });
});

describe('chooseThreshold', () => {
  it.each([
    ['takes all where all are right', [...times(60, 0.9, true), ...times(40, 0.2, true)], 0.98, 0.2],
    ['stops where wrong ones begin', [...times(60, 0.9, true), ...times(40, 0.2, false)], 0.98, 0.9],
    [
      'never parts predictions of equal confidence',
      [...times(60, 0.9, true), ...times(60, 0.9, false)],
      0.98,
      2,
    ],
    ['is not proved by a few', times(20, 0.99, true), 0.98, 2],
    ['of none applies none', [], 0.98, 2],
  ])('%s', (_, judged, precision, expected) => {
    expect(chooseThreshold(judged, precision)).toBe(expected);
  });
});

describe('calibrate', () => {
  const rehearsal = (evidence: 'exact' | 'similar', share: number, isRight: boolean) => ({
    ...{ evidence, isRight, records: 3 },
    facts: [logOdds(share)],
  });
  const many = (count: number, ...given: Parameters<typeof rehearsal>) =>
    Array.from({ length: count }, () => rehearsal(...given));
  const wanted = { precision: 0.95, minRecords: 1 };
  const owned = many(2_000, 'exact', 0.99, true);

  it('lets similar evidence be applied where it alone has been right often enough', () => {
    const similar = [...many(180, 'similar', 0.9, true), ...many(20, 'similar', 0.9, false)];
    const { thresholds } = calibrate([...owned, ...similar], wanted);
    expect(thresholds.similar).toBeLessThan(1);
  });

  it.each([
    ['is mostly wrong', [...many(50, 'similar', 0.6, true), ...many(50, 'similar', 0.6, false)]],
    ['was tried too rarely', many(20, 'similar', 0.9, true)],
  ])('never applies similar evidence that %s, however good the other is', (_, similar) => {
    const { thresholds } = calibrate([...owned, ...similar], wanted);
    expect(thresholds.exact).toBeLessThan(1);
    expect(thresholds.similar).toBeGreaterThan(1);
  });

  it('proves nothing by counterparties with too little history', () => {
    const { thresholds, heldOut } = calibrate(owned, { ...wanted, minRecords: 4 });
    expect(thresholds.exact).toBeGreaterThan(1);
    expect(heldOut.coverage).toBe(0);
  });
});

describe('measures', () => {
  const judged = [...times(9, 0.95, true), ...times(1, 0.95, false), ...times(5, 0.25, false)];

  it('weighs the gap of each bin by what is in it', () => {
    expect(expectedCalibrationError(judged)).toBeCloseTo((10 * 0.05 + 5 * 0.25) / 15, 10);
  });

  it('puts a confidence of 1 into the last bin', () => {
    expect(reliability(times(2, 1, true))).toEqual([{ confidence: 1, accuracy: 1, count: 2 }]);
  });

  it('says nothing wrong of none', () => {
    expect(expectedCalibrationError([])).toBe(0);
    expect(shareRight([])).toBe(0);
  });
});
