import { type z } from 'zod';
import { intendedAlternative } from './condition.js';
import { type RuleFault } from './errors.js';
import { plainIssues } from './plain-issues.js';
import { type RuleDraft, ruleDraftSchema } from './rule.js';

export type ValidatedRule =
  | { readonly outcome: 'valid'; readonly rule: RuleDraft }
  | { readonly outcome: 'invalid'; readonly faults: readonly RuleFault[] };

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Checks a rule from outside, and names every fault at once. */
export function validateRule(input: unknown): ValidatedRule {
  const parsed = ruleDraftSchema.safeParse(input);
  if (parsed.success) return { outcome: 'valid', rule: parsed.data };
  return { outcome: 'invalid', faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, input, [])) };
}

function faultsOf(issue: Issue, input: unknown, around: Path): RuleFault[] {
  // The only unions are those of a condition: a group of some kind, or a comparison.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const path = [...around, ...issue.path];
    const meant = issue.errors[intendedAlternative(valueAt(input, path))] ?? [];
    return meant.flatMap((inner) => faultsOf(inner, input, path));
  }
  return plainIssues(issue).map(({ path, ...fault }) => ({
    ...fault,
    pointer: pointerOf([...around, ...path]),
  }));
}

const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) value = Object(value)[key];
  return value;
}
