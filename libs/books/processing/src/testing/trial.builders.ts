import type { StandingDecision } from '@balance/records';
import { compileRules, type RuleDefinition, type RuleId } from '@balance/rules';
import { aSubject, categoryIdOf, recordIdOf } from '../domain/processing.builders.js';
import { type RulesOnTrial, type TrialRecord } from '../domain/trial/rules-on-trial.js';

export const ruleIdOf = (number: number): RuleId => recordIdOf(number) as string as RuleId;

/** For specs: a live rule, 1 by number, that files what has the word under the category of its number. */
export const aRuleOn = (
  word: string,
  { number = 1, ...facts }: Partial<RuleDefinition> & { number?: number } = {},
): RuleDefinition => ({
  id: ruleIdOf(number),
  version: 1,
  name: `Rule ${number}`,
  stage: 'main',
  priority: 0,
  mode: 'live',
  when: { field: 'description', operator: 'contains', value: word },
  then: { categoryId: categoryIdOf(number) },
  ...facts,
});

const nothingDecided: StandingDecision = {
  categoryId: null,
  confidence: 0,
  decidedBy: null,
  assignedCounterparty: null,
  assignedTags: [],
  note: null,
  splits: null,
  reviewReason: 'uncategorised',
  approvedBy: null,
};

/** For specs: a record that waits, 1 by number, that no stage knew. */
export const aTrialRecord = (
  facts: Partial<Omit<TrialRecord, 'decision'>> & { number?: number } = {},
  decision: Partial<StandingDecision> = {},
): TrialRecord => ({
  ...aSubject(facts),
  state: 'processed',
  isByPerson: false,
  revision: 0,
  ...facts,
  decision: { ...nothingDecided, ...decision },
});

/** For specs: a record that a person has filed under the category of this number. */
export const aPersonsRecord = (
  category: number,
  facts: Partial<Omit<TrialRecord, 'decision'>> & { number?: number } = {},
): TrialRecord =>
  aTrialRecord(
    { state: 'approved', isByPerson: true, ...facts },
    { categoryId: categoryIdOf(category), confidence: 1, decidedBy: 'reviewer', reviewReason: null },
  );

/** For specs: these rules, with `rule` put in front of them or in the place of the one with its id. */
export const withRule = (others: readonly RuleDefinition[], rule: RuleDefinition): RulesOnTrial => ({
  before: compileRules(others),
  after: compileRules([...others.filter(({ id }) => id !== rule.id), rule]),
  ruleId: rule.id,
});
