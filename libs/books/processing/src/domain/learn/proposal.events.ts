import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

/** People have decided alike so often that a rule could do it. Stream `rule-proposal:<id>`. */
export const ruleProposed = defineEvent(
  'RULE_PROPOSED',
  z.strictObject({
    name: z.string(),
    categoryId: idSchema('category'),
    agreeing: z.int().positive(),
    held: z.int().nonnegative(),
  }),
);

/** A person does not want the rule; it is not proposed again. Stream `rule-proposal:<id>`. */
export const proposalDeclined = defineEvent(
  'PROPOSAL_DECLINED',
  z.strictObject({ name: z.string(), categoryId: idSchema('category'), comment: z.string().nullable() }),
);
