import { type Condition } from '../condition.js';
import { type SubjectTest } from '../operators/operator.js';
import { compileComparison } from '../operators/operators.js';
import { type TextTests } from './text-tests.js';

/** A condition that is ready for many records. Its text tests are shared between rules and go by number. */
export type CompiledCondition = { readonly specificity: number } & (
  | { readonly kind: 'all' | 'any'; readonly parts: readonly CompiledCondition[] }
  | { readonly kind: 'text'; readonly number: number; readonly label: string }
  | { readonly kind: 'subject'; readonly holds: SubjectTest['holds']; readonly label: string }
);

/** @throws {InvalidPattern} `rules.invalid-pattern` */
export function compileCondition(condition: Condition, textTests: TextTests): CompiledCondition {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, textTests));
    return { kind: 'all', parts, specificity: parts.reduce((sum, part) => sum + part.specificity, 0) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, textTests));
    return { kind: 'any', parts, specificity: Math.min(...parts.map((part) => part.specificity)) };
  }
  const test = compileComparison(condition);
  const { label, specificity } = test;
  if (test.on === 'subject') return { kind: 'subject', label, specificity, holds: test.holds };
  return { kind: 'text', label, specificity, number: textTests.add(JSON.stringify(condition), test) };
}
