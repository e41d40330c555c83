import type { RecordState, RecordSubject } from '@balance/records';
import type { CategoryId, RuleId, RuleSet } from '@balance/rules';

/** A record that is there already, for rules to be tried on. */
export interface TrialRecord {
  readonly subject: RecordSubject;
  readonly state: RecordState;
  /** What it is filed under now. */
  readonly categoryId: CategoryId | null;
  /** The stage or the person who said so. */
  readonly decidedBy: string | null;
  /** Whether a person has approved it, as suggested or under another category. */
  readonly isPersonsWord: boolean;
}

/** The rules with and without what is tried. */
export interface RulesOnTrial {
  readonly before: Pick<RuleSet, 'decide'>;
  readonly after: Pick<RuleSet, 'decide'>;
  /** The rule in which they differ. */
  readonly ruleId: RuleId;
}

/** Records with all their differences are shown up to this many; the counts go on. */
export const examplesMost = 100;
