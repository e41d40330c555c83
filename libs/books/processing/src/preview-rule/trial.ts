import { type RuleDefinition, type RuleId } from '@balance/rules';
import { type RulesOnTrial } from '../domain/trial/rules-on-trial.js';

/** What is tried: a rule that is not there yet, or one that is, with changes to it. Both unchecked. */
export type Candidate =
  { readonly draft: unknown } | { readonly ruleId: RuleId; readonly changes?: object | undefined };

/** What rules are tried on, and how far. */
export interface TrialReach {
  /** The newest this many records, 1 … 100,000. */
  readonly records: number;
  /** Ends the trial early; what was found by then is the answer. */
  readonly signal?: AbortSignal | undefined;
}

export interface Trial extends RulesOnTrial {
  readonly rule: RuleDefinition;
  /** Whether one of the rules asks for the source's own words. */
  readonly asksRaw: boolean;
}

/** How much of what there is was looked at. */
export interface Reached {
  /** Whether there is nothing behind what was examined. */
  readonly isAll: boolean;
}
