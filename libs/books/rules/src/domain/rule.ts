import { type Id, idSchema } from '@balance/kernel';
import { z } from 'zod';
import { conditionSchema } from './condition.js';

export type RuleId = Id<'rule'>;
export type CategoryId = Id<'category'>;

export const ruleIdSchema = idSchema('rule');
export const categoryIdSchema = idSchema('category');

/** A rule as its author writes it. */
export const ruleDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** Higher goes first. */
  priority: z.int().min(-1_000).max(1_000).default(0),
  isEnabled: z.boolean().default(true),
  when: conditionSchema,
  then: z.strictObject({ categoryId: categoryIdSchema }),
});

export type RuleDraft = z.infer<typeof ruleDraftSchema>;

/** A stored rule. Every change of it has the next version, so that a trace names what was in force. */
export interface RuleDefinition extends RuleDraft {
  readonly id: RuleId;
  readonly version: number;
}
