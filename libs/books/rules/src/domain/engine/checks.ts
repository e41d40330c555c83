import { type Test } from '../operators/operator.js';
import { type CompiledCondition } from './compile-condition.js';
import { type Facts } from './facts.js';
import { type RankedRule } from './ranked-rule.js';

type TestPart = Extract<CompiledCondition, { kind: 'test' }>;

// Roughly, beside each other: a text has to be searched, the others are looked up.
const costs: Readonly<Record<Test['on'], number>> = { date: 1, amount: 1, 'raw-number': 2, tags: 3, text: 6 };

/**
 * Checks whether rules hold. Most conditions are tests that all have to be passed: they are kept side by side,
 * those first that are likely to fail and cost little.
 */
export class Checks {
  /** Twice the number of a test, and one more if it is denied; those of rule n are before `ends[n]`. */
  private readonly codes: Int32Array;
  private readonly ends: Int32Array;
  /** Conditions that are more than tests. */
  private readonly nested: readonly (CompiledCondition | undefined)[];

  constructor(rules: readonly RankedRule[], tests: readonly Test[]) {
    const flat = rules.map(({ condition }) => flatten(condition));
    this.nested = rules.map(({ condition }, rank) => (flat[rank] ? undefined : condition));
    const codes: number[] = [];
    this.ends = Int32Array.from(flat, (parts) => {
      const inOrder = (parts ?? []).toSorted((a, b) => rank(a, tests) - rank(b, tests));
      return (
        inOrder.map(({ number, isDenied }) => codes.push(number * 2 + (isDenied ? 1 : 0))).at(-1) ??
        codes.length
      );
    });
    this.codes = Int32Array.from(codes);
  }

  holds(rule: number, facts: Facts): boolean {
    const nested = this.nested[rule];
    if (nested) return facts.satisfy(nested);
    const end = this.ends[rule]!;
    for (let n = rule === 0 ? 0 : this.ends[rule - 1]!; n < end; n++) {
      const code = this.codes[n]!;
      if (facts.passes(code >> 1) === ((code & 1) === 1)) return false;
    }
    return true;
  }
}

/** The tests of a condition that is no more than `all` of them. */
function flatten(condition: CompiledCondition): readonly TestPart[] | undefined {
  if (condition.kind === 'test') return [condition];
  if (condition.kind === 'any') return undefined;
  const parts = condition.parts.map(flatten);
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** What a test costs for each time that it settles the matter. */
function rank({ number, isDenied }: TestPart, tests: readonly Test[]): number {
  const { on, share } = tests[number]!;
  return costs[on] / (0.01 + (isDenied ? share : 1 - share));
}
