import { type Id, idSchema } from '@balance/kernel';
import { z } from 'zod';
import { actionsSchema } from './actions.js';
import { conditionSchema } from './condition.js';

export type RuleId = Id<'rule'>;
export type CategoryId = Id<'category'>;

export const ruleIdSchema = idSchema('rule');
export const categoryIdSchema = idSchema('category');

/** Stages in the order in which they run; a later one sees, and overrides, what an earlier one has set. */
export const ruleStages = ['pre', 'main', 'post'] as const;
/** `shadow`: the rule is asked and its hits are noted, but it changes nothing. */
export const ruleModes = ['live', 'shadow', 'off'] as const;

export type RuleStage = (typeof ruleStages)[number];
export type RuleMode = (typeof ruleModes)[number];

/** A rule as its author writes it. */
export const ruleDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  stage: z.enum(ruleStages).default('main'),
  /** Within its stage; higher goes first. */
  priority: z.int().min(-1_000).max(1_000).default(0),
  mode: z.enum(ruleModes).default('live'),
  when: conditionSchema,
  then: actionsSchema,
});

export type RuleDraft = z.infer<typeof ruleDraftSchema>;

/** A stored rule. Every change of it has the next version, so that a trace names what was in force. */
export interface RuleDefinition extends RuleDraft {
  readonly id: RuleId;
  readonly version: number;
}
