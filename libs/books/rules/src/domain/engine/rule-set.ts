import { type Test } from '../operators/operator.js';
import { type RuleSubject } from '../subject.js';
import { ruleStages } from '../rule.js';
import { Facts } from './facts.js';
import { OutcomeBuilder } from './outcome-builder.js';
import { type RankedRule } from './ranked-rule.js';
import { type RuleOutcome } from './rule-outcome.js';
import { textFieldsOf } from './text-fields.js';
import { TriggerIndex } from './trigger-index.js';
import { triggersOf } from './triggers.js';

const longestExplanation = 160;

/** Rules that are ready for many records. Made by `compileRules`; not changed afterwards. */
export class RuleSet {
  /** Whether any rule asks for the source's own words, so that they have to be read. */
  readonly asksRaw: boolean;
  /** For each test the ranks of the rules that it triggers. */
  private readonly triggered: readonly number[][];
  /** Ranks of the rules that no test triggers. */
  private readonly untriggered: number[] = [];
  private readonly triggerIndex: TriggerIndex;
  private readonly facts: Facts;
  private readonly stageOf: Uint8Array;

  /** @param rules the best first: its place is its rank */
  constructor(
    private readonly rules: readonly RankedRule[],
    tests: readonly Test[],
    memoSize: number,
  ) {
    this.asksRaw = tests.some((test) => 'field' in test && test.field.startsWith('raw/'));
    this.triggered = tests.map(() => []);
    const triggers = new Set<number>();
    rules.forEach(({ condition }, rank) => {
      const own = triggersOf(condition, tests);
      if (!own) this.untriggered.push(rank);
      for (const test of own ?? []) {
        this.triggered[test]!.push(rank);
        triggers.add(test);
      }
    });
    const fields = textFieldsOf(tests, triggers, memoSize);
    this.triggerIndex = new TriggerIndex(tests, triggers, fields);
    this.facts = new Facts(tests, fields);
    this.stageOf = Uint8Array.from(rules, ({ definition }) => ruleStages.indexOf(definition.stage));
  }

  /** Number of rules that are asked, live or in shadow mode. */
  get size(): number {
    return this.rules.length;
  }

  /** What the rules that hold for the record do to it; `undefined` when none does. */
  decide(subject: RuleSubject): RuleOutcome | undefined {
    this.facts.begin(subject);
    const found: number[] = [];
    this.triggerIndex.addCandidates(this.facts, found);
    const ranks = new Set(this.untriggered);
    for (const test of found) for (const rank of this.triggered[test]!) ranks.add(rank);
    const builder = new OutcomeBuilder(subject);
    let holds = false;
    for (let stage = 0; stage < ruleStages.length; stage++) {
      const holding = [...ranks]
        .filter((rank) => this.stageOf[rank] === stage && this.facts.satisfy(this.rules[rank]!.condition))
        .sort((a, b) => a - b)
        .map((rank) => this.rules[rank]!);
      holds ||= holding.length > 0;
      const goesOn = holding.every((rule) => builder.apply(rule, this.explain(rule)));
      builder.addTies(holding);
      if (!goesOn) break;
      const changed = holding.length > 0 && stage < ruleStages.length - 1 && builder.changedSubject();
      if (changed) {
        this.facts.begin(changed);
        const more: number[] = [];
        this.triggerIndex.addChanged(this.facts, more);
        for (const test of more) for (const rank of this.triggered[test]!) ranks.add(rank);
      }
    }
    return holds ? builder.build() : undefined;
  }

  private explain({ condition }: RankedRule): string {
    const why = this.facts.explain(condition);
    return why.length > longestExplanation ? `${why.slice(0, longestExplanation - 1)}…` : why;
  }
}
