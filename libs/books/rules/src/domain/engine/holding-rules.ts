import { type Test } from '../operators/operator.js';
import { Checks } from './checks.js';
import { type Facts } from './facts.js';
import { type RankedRule } from './ranked-rule.js';
import { flagsOf, ruleFlags } from './rule-flags.js';

const longestExplanation = 160;

/** The rules that hold for the record at hand, in the order in which they are applied. */
export class HoldingRules {
  readonly ranks: number[] = [];
  /** Why each of them holds; absent where it can be for one reason only. */
  readonly whys: (string | undefined)[] = [];
  /** The flags of all of them. */
  flags = 0;
  private readonly flagsOf: Uint8Array;
  private readonly checks: Checks;

  constructor(
    private readonly rules: readonly RankedRule[],
    tests: readonly Test[],
  ) {
    this.flagsOf = flagsOf(rules);
    this.checks = new Checks(rules, tests);
  }

  clear(): void {
    this.ranks.length = 0;
    this.whys.length = 0;
    this.flags = 0;
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
      const flags = this.flagsOf[ranks[n]!]!;
      this.flags |= flags;
      this.whys.push(flags & ruleFlags.hasAlternatives ? this.explain(ranks[n]!, facts) : undefined);
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

  /** Why a rule holds for the record at hand, or for any if there is but one reason. */
  explain(rank: number, facts: Facts): string {
    const why = facts.explain(this.rules[rank]!.condition);
    return why.length > longestExplanation ? `${why.slice(0, longestExplanation - 1)}…` : why;
  }
}
