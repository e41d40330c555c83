import { type Id } from '@balance/kernel';
import { type RuleDefinition } from '../domain/rule.js';
import { type RuleOrigin } from '../domain/rule.events.js';

/** How a version of a rule came about. */
export interface Provenance {
  readonly from: RuleOrigin;
  /** Why, in the words of its author. */
  readonly reason?: string;
  /** The record whose review a rule comes from. */
  readonly recordId?: Id<'record'>;
  /** The older version that is in force again. */
  readonly restored?: number;
  /** The part of Balance that speaks, such as `balance.proposals`; `balance` unless given. */
  readonly sourceAgent?: string;
}

/** A version of a rule that comes into force; its first one makes the rule. */
export interface NewVersion {
  readonly rule: RuleDefinition;
  readonly provenance: Provenance;
  /** What a file calls the rule; kept with its first version. */
  readonly externalKey?: string;
}
