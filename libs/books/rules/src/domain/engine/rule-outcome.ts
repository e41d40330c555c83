import { type CategoryId, type RuleId, type RuleStage } from '../rule.js';

/** A rule that holds for a record. */
export interface RuleMatch {
  readonly ruleId: RuleId;
  readonly version: number;
  readonly name: string;
  readonly stage: RuleStage;
  /** Why, for the reasoning trace: `description contains "uber" and amount out ≤ 50`. */
  readonly matchedOn: string;
  /** The actions of it that took effect, such as `categoryId`; none where better rules had set everything. */
  readonly applied: readonly string[];
}

/** A part of a split record. The parts add up to the record's amount and have its sign. */
export interface Split {
  readonly categoryId: CategoryId;
  /** Signed minor units. */
  readonly amountMinor: bigint;
}

/** What the rules that hold do to a record, all together. */
export interface RuleEffect {
  /** Of a split record: the category of its largest part, of equal ones the first. */
  readonly categoryId?: CategoryId;
  readonly splits?: readonly Split[];
  readonly counterparty?: string;
  /** Those that rules add, sorted. */
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly review?: string;
}

export interface RuleOutcome {
  /** Live rules that hold, in the order in which they were applied. */
  readonly matched: readonly RuleMatch[];
  /** Rules in shadow mode that hold; `applied` says what they would have done. */
  readonly shadow: readonly RuleMatch[];
  readonly effect: RuleEffect;
  /** The rule whose category or split the record gets. */
  readonly decidedBy?: RuleMatch;
  /** Rules that lost against it by their id alone: equal in stage, priority and specificity, and younger. */
  readonly tiedWith: readonly RuleId[];
  /** 0 to 1; a rule is a person's decision, applied: nothing is estimated. */
  readonly confidence: number;
}
