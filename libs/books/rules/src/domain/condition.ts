import { z } from 'zod';
import { findSizeFault } from './condition-size.js';
import { groupKinds } from './group-kinds.js';
import { type Comparison, comparisonSchema } from './operators/operators.js';

/** What a rule asks of a record: a comparison, or all, any or none of several conditions. Stored as JSON. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

const tree: z.ZodType<Condition> = z.lazy(() =>
  z.union([allSchema, anySchema, noneSchema, comparisonSchema]),
);
const parts = z.array(tree).min(1, { message: 'a group needs at least one condition' });
const allSchema = z.strictObject({ all: parts });
const anySchema = z.strictObject({ any: parts });
const noneSchema = z.strictObject({ none: parts });

/** Index of the alternative of the union above that the author meant: the faults of the others are noise. */
export function intendedAlternative(condition: unknown): number {
  if (typeof condition !== 'object' || condition === null) return groupKinds.length;
  const kind = groupKinds.findIndex((name) => Object.hasOwn(condition, name));
  return kind < 0 ? groupKinds.length : kind;
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
