import { idSchema } from '@balance/kernel';
import { z } from 'zod';

const categoryId = idSchema('category');
/** A decimal without a sign, such as `12.50`; a part of a split has the direction of the whole. */
const decimal = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/, 'a decimal without a sign, such as 12.50');

/** One part of a split: a fixed amount, a share of the whole, or a share of what the others leave. */
export const splitPartSchema = z.union([
  z.strictObject({ categoryId, fixed: decimal }),
  z.strictObject({ categoryId, percent: decimal }),
  z.strictObject({ categoryId, remainder: z.literal(true) }),
]);

export type SplitPart = z.infer<typeof splitPartSchema>;

/** What a rule does to a record that it holds for: each at most once, at least one of them. */
export const actionsSchema = z.strictObject({
  categoryId: categoryId.optional(),
  split: z.array(splitPartSchema).min(2).max(20).optional(),
  counterparty: z.string().trim().min(1).max(200).optional(),
  tags: z.array(z.string().trim().min(1).max(50)).min(1).max(20).optional(),
  note: z.string().trim().min(1).max(1_000).optional(),
  /** Why a person has to look, however sure the category is. */
  review: z.string().trim().min(1).max(200).optional(),
  /** No rule behind this one is asked, of its own stage or a later one. */
  stop: z.literal(true).optional(),
});

export type RuleActions = z.infer<typeof actionsSchema>;
