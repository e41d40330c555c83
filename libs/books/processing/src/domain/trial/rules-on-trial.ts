import type { DecidedSubject } from '@balance/records';
import type { RuleId, RuleSet } from '@balance/rules';

/** A record that is there already, for rules to be tried on: what they see of it, and what has become of it. */
export type TrialRecord = DecidedSubject;

/** The rules with and without what is tried. */
export interface RulesOnTrial {
  readonly before: Pick<RuleSet, 'decide'>;
  readonly after: Pick<RuleSet, 'decide'>;
  /** The rule in which they differ. */
  readonly ruleId: RuleId;
}

/** Examples are shown up to this many; the counts go on. */
export const examplesMost = 100;
