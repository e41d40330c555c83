import { type z } from 'zod';

/** What is wrong, where, and under which code; without anything that only Zod reads. */
export interface PlainIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Where in a pattern, if the fault is there and the place is known. */
  readonly position?: number;
}

/** An issue of a schema without unions; one for each of several unknown keys. */
export function plainIssues(issue: z.core.$ZodIssue): PlainIssue[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'rules.unknown-field',
      path: [...path, key],
      message: `unknown field "${key}"`,
    }));
  }
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
    const position: unknown = issue.params.position;
    return [{ code: issue.params.code, path, message, ...(typeof position === 'number' && { position }) }];
  }
  return [{ code: 'rules.invalid-value', path, message }];
}
