import { describe, expect, it } from '@jest/globals';
import { needsTraining } from './training-need.js';

describe('when a tenant’s examples are learned from again', () => {
  it.each([
    { examples: 0, untrained: 0, expected: false },
    { examples: 49, untrained: 49, expected: false },
    { examples: 50, untrained: 50, expected: true },
    { examples: 500, untrained: 49, expected: false },
    { examples: 500, untrained: 50, expected: true },
    { examples: 10_999, untrained: 999, expected: false },
    { examples: 11_000, untrained: 1_000, expected: true },
    { examples: 60, untrained: 80, expected: true },
  ])('$untrained new ones of $examples: $expected', ({ expected, ...counts }) => {
    expect(needsTraining(counts)).toBe(expected);
  });
});
