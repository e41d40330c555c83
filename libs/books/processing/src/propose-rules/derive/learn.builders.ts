import { type Currency } from '@balance/kernel';
import { categoryIdOf } from '../../domain/processing.builders.js';
import { type LearnedDecision } from '../../domain/learn/learned-decision.js';

export { categoryIdOf };

export type DecisionFacts = Partial<Omit<LearnedDecision, 'categoryId'>> & { readonly category?: number };

/** For specs: a coffee that somebody filed under category 1. */
export const aDecision = ({ category = 1, ...facts }: DecisionFacts = {}): LearnedDecision => ({
  text: 'CORNER CAFE',
  amountMinor: -320n,
  currency: 'GBP' as Currency,
  bookedOn: '2026-03-01',
  categoryId: categoryIdOf(category),
  ...facts,
});

export const decisions = (...facts: DecisionFacts[]): LearnedDecision[] => facts.map(aDecision);
