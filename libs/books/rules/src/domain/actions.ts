import { idSchema } from '@balance/kernel';
import { z } from 'zod';
import { findSplitFault } from './split-faults.js';
import { splitPartSchema } from './split-part.js';

const categoryId = idSchema('category');

const split = z
  .array(splitPartSchema)
  .min(2)
  .max(20)
  .superRefine((parts, context) => {
    const fault = findSplitFault(parts);
    if (!fault) return;
    const { code, message, path = [] } = fault;
    context.addIssue({ code: 'custom', message, path: [...path], params: { code } });
  });

/** What a rule does to a record that it holds for: each at most once, at least one of them. */
export const actionsSchema = z
  .strictObject({
    categoryId: categoryId.optional(),
    split: split.optional(),
    counterparty: z.string().trim().min(1).max(200).optional(),
    tags: z.array(z.string().trim().min(1).max(50)).min(1).max(20).optional(),
    note: z.string().trim().min(1).max(1_000).optional(),
    /** Why a person has to look, however sure the category is. */
    review: z.string().trim().min(1).max(200).optional(),
    /** No rule behind this one is asked, of its own stage or a later one. */
    stop: z.literal(true).optional(),
  })
  .refine((actions) => Object.values(actions).some((action) => action !== undefined), {
    message: 'a rule does at least one thing',
    params: { code: 'rules.no-action' },
  })
  .refine(({ categoryId: whole, split: parts }) => !whole || !parts, {
    message: 'a split has the categories of its parts: give either categoryId or split',
    path: ['split'],
    params: { code: 'rules.category-and-split' },
  });

export type RuleActions = z.infer<typeof actionsSchema>;
