import { z } from 'zod';
import { findSizeFault } from './condition-size.js';
import { type Comparison, comparisonSchema } from './operators/operators.js';

/** What a rule asks of a record: a comparison, or all or any of several conditions. Stored as JSON. */
export type Condition =
  Comparison | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

const tree: z.ZodType<Condition> = z.lazy(() => z.union([allSchema, anySchema, comparisonSchema]));
const parts = z.array(tree).min(1, { message: 'a group needs at least one condition' });
const allSchema = z.strictObject({ all: parts });
const anySchema = z.strictObject({ any: parts });

/** Index of the alternative of the union above that the author meant: the faults of the others are noise. */
export function intendedAlternative(condition: unknown): number {
  if (typeof condition !== 'object' || condition === null) return 2;
  return 'all' in condition ? 0 : 'any' in condition ? 1 : 2;
}

/** Strict: an unknown key is a fault. The size is capped before anything recurses. */
export const conditionSchema: z.ZodType<Condition> = z
  .unknown()
  .superRefine((condition, context) => {
    const fault = findSizeFault(condition);
    if (!fault) return;
    const { message, path, code } = fault;
    context.addIssue({ code: 'custom', message, path: [...path], params: { code } });
  })
  .pipe(tree);
