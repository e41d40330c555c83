import { type Currency } from '@balance/kernel';
import { type Condition } from './condition.js';
import { type CategoryId, type RuleDefinition, type RuleId } from './rule.js';
import { type RuleSubject } from './subject.js';

/** A rule id that sorts as its number does. */
export const ruleIdOf = (number: number): RuleId =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}` as RuleId;

export const categoryIdOf = (number: number): CategoryId =>
  `01990000-0000-7000-9000-${String(number).padStart(12, '0')}` as CategoryId;

/** For specs: a valid subject; a spec names what matters to it. */
export const aSubject = (
  facts: Partial<Omit<RuleSubject, 'currency'>> & { currency?: string } = {},
): RuleSubject => ({
  description: 'Card payment Uber BV',
  counterparty: 'Uber BV',
  reference: null,
  amountMinor: -1250n,
  bookedOn: '2026-03-01',
  account: '1000',
  source: 'import',
  tags: [],
  ...facts,
  currency: (facts.currency ?? 'EUR') as Currency,
});

/** For specs: a live rule with the given condition, 1 by number. */
export const aRule = (
  when: Condition,
  { number = 1, ...facts }: Partial<RuleDefinition> & { number?: number } = {},
): RuleDefinition => ({
  id: ruleIdOf(number),
  version: 1,
  name: `Rule ${number}`,
  stage: 'main',
  priority: 0,
  mode: 'live',
  when,
  then: { categoryId: categoryIdOf(number) },
  ...facts,
});
