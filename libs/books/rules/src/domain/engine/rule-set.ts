import { type RuleDefinition } from '../rule.js';
import { type RuleSubject } from '../subject.js';
import { type CompiledCondition } from './compile-condition.js';
import { Facts } from './facts.js';
import { type RuleMatch, type RuleOutcome } from './rule-outcome.js';
import { type TextTests } from './text-tests.js';
import { triggersOf } from './triggers.js';

/** A rule is a person's decision, applied: nothing is estimated. */
const ruleConfidence = 1;
const longestExplanation = 160;

export interface RankedRule {
  readonly definition: RuleDefinition;
  readonly condition: CompiledCondition;
}

/** Rules that are ready for many records. Made by `compileRules`; not changed afterwards. */
export class RuleSet {
  /** For each text test the ranks of the rules that it triggers, best first. */
  private readonly triggered: readonly number[][];
  /** Ranks of the rules that no text test triggers. */
  private readonly untriggered: number[] = [];
  private readonly indexes: ReturnType<TextTests['buildIndexes']>;
  private readonly facts: Facts;

  /** @param rules the best first: its place is its rank */
  constructor(
    private readonly rules: readonly RankedRule[],
    textTests: TextTests,
    memoSize: number,
  ) {
    this.indexes = textTests.buildIndexes(memoSize);
    this.facts = new Facts(textTests.count);
    this.triggered = Array.from({ length: textTests.count }, () => []);
    rules.forEach(({ condition }, rank) => {
      const triggers = triggersOf(condition);
      if (!triggers) this.untriggered.push(rank);
      else for (const test of new Set(triggers)) this.triggered[test]!.push(rank);
    });
  }

  /** Number of enabled rules. */
  get size(): number {
    return this.rules.length;
  }

  /** Whether any rule asks for the source's own words, so that they have to be read. */
  get asksRaw(): boolean {
    return false;
  }

  /** The first rule, in the order of `compareRules`, whose condition the record satisfies. */
  decide(subject: RuleSubject): RuleOutcome | undefined {
    const passed = this.gatherFacts(subject);
    let best = this.firstSatisfied(this.untriggered, this.rules.length);
    for (const test of passed) best = this.firstSatisfied(this.triggered[test]!, best);
    const rule = this.rules[best];
    return rule && this.report(rule);
  }

  private gatherFacts(subject: RuleSubject): readonly number[] {
    this.facts.begin(subject);
    let all: readonly number[] = [];
    for (const { field, index } of this.indexes) {
      const text = subject[field];
      if (text === null) continue;
      const passed = index.passedBy(text);
      for (const test of passed) this.facts.addPassed(test);
      if (passed.length > 0) all = all.length > 0 ? [...all, ...passed] : passed;
    }
    return all;
  }

  /** The first of the ranks that is below `limit` and whose rule is satisfied, else `limit`. */
  private firstSatisfied(ranks: readonly number[], limit: number): number {
    for (const rank of ranks) {
      if (rank >= limit) return limit;
      if (this.facts.satisfy(this.rules[rank]!.condition)) return rank;
    }
    return limit;
  }

  private report({ definition, condition }: RankedRule): RuleOutcome {
    const { id: ruleId, version, name, stage, then } = definition;
    const why = this.facts.explain(condition);
    const matchedOn = why.length > longestExplanation ? `${why.slice(0, longestExplanation - 1)}…` : why;
    const match: RuleMatch = { ruleId, version, name, stage, matchedOn, applied: ['categoryId'] };
    return {
      matched: [match],
      shadow: [],
      effect: { categoryId: then.categoryId },
      decidedBy: match,
      tiedWith: [],
      confidence: ruleConfidence,
    };
  }
}
