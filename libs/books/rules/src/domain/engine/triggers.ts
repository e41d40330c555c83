import { type Test } from '../operators/operator.js';
import { type CompiledCondition } from './compile-condition.js';

interface Cover {
  readonly tests: readonly number[];
  /** How many records pass at least one of them, roughly: 0 to 1, or above. */
  readonly share: number;
}

/**
 * Numbers of tests of which at least one is passed whenever the condition holds: the rule needs a look only
 * when one of them is. Of several demands the one that the fewest records are expected to meet is taken.
 * `undefined` when there are none, as for a condition that only says what is not.
 */
export function triggersOf(
  condition: CompiledCondition,
  tests: readonly Test[],
): readonly number[] | undefined {
  const cover = coverOf(condition, tests);
  return cover && [...new Set(cover.tests)];
}

function coverOf(condition: CompiledCondition, tests: readonly Test[]): Cover | undefined {
  if (condition.kind === 'test') {
    if (condition.isDenied) return undefined;
    return { tests: [condition.number], share: tests[condition.number]!.share };
  }
  const covers = condition.parts.map((part) => coverOf(part, tests));
  const known = covers.filter((cover) => cover !== undefined);
  if (condition.kind === 'all') return known.toSorted((a, b) => a.share - b.share)[0];
  if (known.length < covers.length) return undefined;
  return {
    tests: known.flatMap((cover) => cover.tests),
    share: known.reduce((sum, { share }) => sum + share, 0),
  };
}
