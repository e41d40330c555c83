import { type Condition } from '../condition.js';
import { type Comparison } from '../operators/operators.js';
import { type TestTable } from './test-table.js';

/**
 * A condition that is ready for many records. Its tests are shared between rules and go by number. Negations
 * are pushed down to the tests, so that there are no other groups than `all` and `any`.
 */
export type CompiledCondition = { readonly specificity: number } & (
  | { readonly kind: 'all' | 'any'; readonly parts: readonly CompiledCondition[] }
  | { readonly kind: 'test'; readonly number: number; readonly isDenied: boolean; readonly label: string }
);

// To know what a field is not pins next to nothing down.
const deniedSpecificity = 1;

/** @throws {InvalidPattern} `rules.invalid-pattern` */
export function compileCondition(
  condition: Condition,
  tests: TestTable,
  isDenied = false,
): CompiledCondition {
  if ('all' in condition) return compileGroup(isDenied ? 'any' : 'all', condition.all, tests, isDenied);
  if ('any' in condition) return compileGroup(isDenied ? 'all' : 'any', condition.any, tests, isDenied);
  if ('none' in condition) return compileGroup(isDenied ? 'any' : 'all', condition.none, tests, !isDenied);
  return compileTest(condition, tests, isDenied !== (condition.not === true));
}

function compileGroup(
  kind: 'all' | 'any',
  conditions: readonly Condition[],
  tests: TestTable,
  isDenied: boolean,
): CompiledCondition {
  const parts = conditions.map((part) => compileCondition(part, tests, isDenied));
  const specificities = parts.map(({ specificity }) => specificity);
  const specificity =
    kind === 'all' ? specificities.reduce((sum, each) => sum + each, 0) : Math.min(...specificities);
  return { kind, parts, specificity };
}

function compileTest(comparison: Comparison, tests: TestTable, isDenied: boolean): CompiledCondition {
  const number = tests.add(comparison);
  const { label, denied, specificity } = tests.tests[number]!;
  return {
    kind: 'test',
    number,
    isDenied,
    label: isDenied ? denied : label,
    specificity: isDenied ? deniedSpecificity : specificity,
  };
}
