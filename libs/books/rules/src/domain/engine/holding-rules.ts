import { type Test } from '../operators/operator.js';
import { Checks } from './checks.js';
import { type Facts } from './facts.js';
import { hasAlternatives, type RankedRule } from './ranked-rule.js';

const longestExplanation = 160;

/** The rules that hold for the record at hand, in the order in which they are applied. */
export class HoldingRules {
  readonly ranks: number[] = [];
  /** Why each of them holds. */
  readonly whys: string[] = [];
  /** Whether one of them ends everything. */
  isStopped = false;
  /** Whether one of them sets what later stages can see. */
  changesFacts = false;
  /** Explanations that are the same for every record. */
  private readonly fixedWhys: (string | undefined)[];
  private readonly stops: readonly boolean[];
  private readonly changes: readonly boolean[];

  private readonly checks: Checks;

  constructor(
    private readonly rules: readonly RankedRule[],
    tests: readonly Test[],
  ) {
    this.checks = new Checks(rules, tests);
    this.fixedWhys = rules.map(() => undefined);
    const live = rules.map(({ definition: { mode, then } }) => (mode === 'live' ? then : {}));
    this.stops = live.map(({ stop }) => stop === true);
    this.changes = live.map(({ counterparty, tags }) => counterparty !== undefined || tags !== undefined);
  }

  clear(): void {
    this.ranks.length = 0;
    this.whys.length = 0;
    this.isStopped = false;
    this.changesFacts = false;
  }

  /**
   * Adds those of the candidates that hold and belong to a stage: whose rank is in `[start, end)`.
   *
   * @returns whether there are any
   */
  addStage(candidates: readonly number[], start: number, end: number, facts: Facts): boolean {
    const { ranks } = this;
    const before = ranks.length;
    for (let n = 0; n < candidates.length; n++) {
      const rank = candidates[n]!;
      if (rank >= start && rank < end && this.checks.holds(rank, facts)) this.insert(rank);
    }
    for (let n = before; n < ranks.length; n++) {
      const rank = ranks[n]!;
      this.whys.push(this.explain(rank, facts));
      if (this.stops[rank]) this.isStopped = true;
      if (this.changes[rank]) this.changesFacts = true;
    }
    return ranks.length > before;
  }

  /** Few rules hold at once, and those of an earlier stage have lower ranks. */
  private insert(rank: number): void {
    const { ranks } = this;
    let at = ranks.length;
    for (; at > 0 && ranks[at - 1]! > rank; at--) ranks[at] = ranks[at - 1]!;
    ranks[at] = rank;
  }

  private explain(rank: number, facts: Facts): string {
    const fixed = this.fixedWhys[rank];
    if (fixed !== undefined) return fixed;
    const { condition } = this.rules[rank]!;
    const whole = facts.explain(condition);
    const why = whole.length > longestExplanation ? `${whole.slice(0, longestExplanation - 1)}…` : whole;
    if (!hasAlternatives(condition)) this.fixedWhys[rank] = why;
    return why;
  }
}
