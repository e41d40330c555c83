import { type RuleDefinition, ruleStages } from '../rule.js';
import { type CompiledCondition } from './compile-condition.js';

export interface RankedRule {
  readonly definition: RuleDefinition;
  readonly condition: CompiledCondition;
}

/**
 * The order in which rules are applied: by stage, then the higher priority, then the more specific condition,
 * then the lower (so the older) id. Specificity counts the characters of text that must be there, 1,000 more
 * if they are the whole text, and 5 for each bound or direction of an amount or part of a date; `all` adds its
 * parts up, `any` takes the least, and a negation counts 1.
 */
export const compareRules = (a: RankedRule, b: RankedRule): number =>
  ruleStages.indexOf(a.definition.stage) - ruleStages.indexOf(b.definition.stage) ||
  b.definition.priority - a.definition.priority ||
  b.condition.specificity - a.condition.specificity ||
  (a.definition.id < b.definition.id ? -1 : a.definition.id > b.definition.id ? 1 : 0);

/** Whether two rules are told apart by their ids alone. */
export const areTied = (a: RankedRule, b: RankedRule): boolean =>
  a.definition.stage === b.definition.stage &&
  a.definition.priority === b.definition.priority &&
  a.condition.specificity === b.condition.specificity;

/** Whether the rule wants a say in the category: by naming it, or by splitting the record. */
export const setsCategory = ({ definition: { then } }: RankedRule): boolean =>
  then.categoryId !== undefined || then.split !== undefined;

/** Whether the condition can hold for one reason or another. */
export const hasAlternatives = (condition: CompiledCondition): boolean =>
  condition.kind === 'any' || (condition.kind === 'all' && condition.parts.some(hasAlternatives));
