import { type Test } from '../operators/operator.js';
import { type RankedRule } from './ranked-rule.js';
import { triggersOf } from './triggers.js';

/** Which rules need a look: those that a passed test triggers, and those that none does. */
export class Candidates {
  /** Numbers of the tests that trigger rules. */
  readonly triggers: ReadonlySet<number>;
  /** The ranks of the rules that test n triggers are those from `starts[n]` to before `starts[n + 1]`. */
  private readonly starts: Int32Array;
  private readonly triggered: Int32Array;
  private readonly untriggered: number[] = [];
  private readonly addedAt: Int32Array;
  private record = 0;
  /** Ranks of the rules that need a look at the record at hand, in no order. */
  readonly ranks: number[] = [];

  constructor(rules: readonly RankedRule[], tests: readonly Test[]) {
    const triggered = tests.map((): number[] => []);
    this.addedAt = new Int32Array(rules.length);
    rules.forEach(({ condition }, rank) => {
      const own = triggersOf(condition, tests);
      if (!own) this.untriggered.push(rank);
      else for (const test of own) triggered[test]!.push(rank);
    });
    this.triggers = new Set(triggered.flatMap((ranks, test) => (ranks.length > 0 ? [test] : [])));
    this.triggered = Int32Array.from(triggered.flat());
    let end = 0;
    this.starts = Int32Array.from([0, ...triggered.map(({ length }) => (end += length))]);
  }

  begin(): void {
    if (++this.record > lastRecord) {
      this.addedAt.fill(0);
      this.record = 1;
    }
    const { ranks, untriggered } = this;
    ranks.length = 0;
    for (let n = 0; n < untriggered.length; n++) ranks.push(untriggered[n]!);
  }

  addTriggeredBy(tests: readonly number[]): void {
    for (let n = 0; n < tests.length; n++) {
      const test = tests[n]!;
      for (let at = this.starts[test]!; at < this.starts[test + 1]!; at++) {
        const rank = this.triggered[at]!;
        if (this.addedAt[rank] === this.record) continue;
        this.addedAt[rank] = this.record;
        this.ranks.push(rank);
      }
    }
  }
}

const lastRecord = 2 ** 31 - 1;
