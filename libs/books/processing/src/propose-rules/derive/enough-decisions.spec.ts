import { describe, expect, it } from '@jest/globals';
import { enoughDecisions } from './enough-decisions.js';
import { decisions, type DecisionFacts } from './learn.builders.js';

/** Payees of their own, each filed under these categories one after the other. */
const payees = (count: number, ...categories: number[]): DecisionFacts[] =>
  Array.from({ length: count }, (_, n) => {
    const text = `PAYEE ${letters(Number(categories.join('')))} ${letters(n)}`;
    return categories.map((category) => ({ text, category }));
  }).flat();
/** A word for each number: figures would be taken for those of a store. */
const letters = (n: number): string => [...`${n}`].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const equal = (count: number) => Array<number>(count).fill(1);
const enough = (facts: DecisionFacts[], options = {}) => enoughDecisions(decisions(...facts), options);

describe('enoughDecisions', () => {
  it('is the fewest where payees stay with their category', () => {
    expect(enough(payees(40, ...equal(6)))).toBe(3);
    expect(enough(payees(40, ...equal(6)), { fewest: 5 })).toBe(5);
  });

  it('is the fewest where too little was decided to tell', () => {
    expect(enough([])).toBe(3);
    expect(enough(payees(10, ...equal(3), 2))).toBe(3);
  });

  it('is as many as it takes where some payees change', () => {
    const history = [...payees(40, ...equal(9)), ...payees(10, ...equal(3), 2)];
    expect(enough(history)).toBe(4);
    expect(enough(history, { precision: 0.8 })).toBe(3);
  });

  it('is out of reach where payees change all the time', () => {
    expect(enough(payees(60, ...equal(3), 2))).toBe(Infinity);
  });

  it('looks at the two directions of a payee apart', () => {
    const history = payees(40, ...equal(5)).map((facts, n) => ({
      ...facts,
      amountMinor: n % 5 === 4 ? 100n : -100n,
    }));
    const refunds = history.map((facts) => (facts.amountMinor > 0n ? { ...facts, category: 2 } : facts));
    expect(enough(refunds)).toBe(3);
  });
});
