import { type z } from 'zod';
import { intendedAlternative } from './condition.js';
import { type RuleFault } from './errors.js';
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
  const path = [...around, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault('rules.unknown-field', [...path, key], `unknown field "${key}"`));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = issue.errors[intendedAlternative(valueAt(input, path))] ?? [];
    return meant.flatMap((inner) => faultsOf(inner, input, path));
  }
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
    const position: unknown = issue.params.position;
    return [
      {
        ...fault(issue.params.code, path, issue.message),
        ...(typeof position === 'number' && { position }),
      },
    ];
  }
  return [fault('rules.invalid-value', path, issue.message)];
}

const fault = (code: string, path: Path, message: string): RuleFault => ({
  code,
  pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  message,
});

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) value = Object(value)[key];
  return value;
}
