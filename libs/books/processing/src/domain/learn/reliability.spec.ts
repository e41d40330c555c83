import { describe, expect, it } from '@jest/globals';
import { reliabilityOf, wilsonLowerBound } from './reliability.js';

describe('wilsonLowerBound', () => {
  it.each([
    [0, 0, 0],
    [0, 10, 0],
    [3, 3, 0.526],
    [30, 30, 0.917],
    [52, 52, 0.951],
    [95, 100, 0.901],
    [5_000, 10_000, 0.492],
  ])('knows of %d of %d: at least %d', (successes, trials, expected) => {
    expect(wilsonLowerBound(successes, trials)).toBeCloseTo(expected, 3);
  });
});

describe('reliabilityOf', () => {
  it('counts what was refused and what was changed as wrong', () => {
    const bins = [
      { tenth: 5, confirmed: 4, changed: 3, rejected: 1, meanConfidence: 0.5 },
      { tenth: 9, confirmed: 9, changed: 1, rejected: 0, meanConfidence: 0.95 },
    ];
    const found = reliabilityOf(bins);
    expect(found).toMatchObject({ decisions: 18, confirmed: 13, changed: 4, rejected: 1, bins });
    expect(found.precision).toBeCloseTo(13 / 18);
    // The first bin is as sure as it is right; the second one is 0.05 too sure, and has 10 of 18.
    expect(found.calibrationError).toBeCloseTo((0.05 * 10) / 18);
    expect(found.lowerBound).toBeCloseTo(wilsonLowerBound(13, 18));
  });

  it('says nothing where nobody has decided', () => {
    const nothing = { decisions: 0, precision: null, calibrationError: null, lowerBound: 0, bins: [] };
    expect(reliabilityOf([])).toMatchObject(nothing);
  });
});
