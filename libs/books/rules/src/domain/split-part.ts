import { idSchema } from '@balance/kernel';
import { z } from 'zod';

const categoryId = idSchema('category');
/** A decimal without a sign, such as `12.50`; a part of a split has the direction of the whole. */
const decimal = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/, 'not a decimal without a sign, such as 12.50');

const fixedPart = z.strictObject({ categoryId, fixed: decimal });
const percentPart = z.strictObject({ categoryId, percent: decimal });
const remainderPart = z.strictObject({ categoryId, remainder: z.literal(true) });

/** One part of a split: a fixed amount, a share of the whole, or an equal share of what the others leave. */
export type SplitPart =
  z.infer<typeof fixedPart> | z.infer<typeof percentPart> | z.infer<typeof remainderPart>;

/** Not a union, so that a fault is one of the part that the author meant. */
export const splitPartSchema = z
  .strictObject({
    categoryId,
    fixed: decimal.optional(),
    percent: decimal.optional(),
    remainder: z.literal(true).optional(),
  })
  .transform((part, context): SplitPart => {
    const parsed = [fixedPart, percentPart, remainderPart].map((schema) => schema.safeParse(part));
    const fitting = parsed.find(({ success }) => success)?.data;
    if (fitting) return fitting;
    const message = 'a part is one of fixed, percent and remainder: give exactly one of them';
    context.addIssue({ code: 'custom', message, params: { code: 'rules.invalid-split-part' } });
    return z.NEVER;
  });
