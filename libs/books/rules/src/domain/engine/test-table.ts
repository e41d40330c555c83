import { type Test } from '../operators/operator.js';
import { type Comparison, compileComparison } from '../operators/operators.js';

/** The tests of a rule set, each once however many rules make it, negated or not. */
export class TestTable {
  readonly tests: Test[] = [];
  private readonly numbers = new Map<string, number>();

  /**
   * @returns the number of the test, from 0
   * @throws {InvalidPattern} `rules.invalid-pattern`
   */
  add(comparison: Comparison): number {
    const key = JSON.stringify({ ...comparison, not: undefined });
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.tests.push(compileComparison(comparison)) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
