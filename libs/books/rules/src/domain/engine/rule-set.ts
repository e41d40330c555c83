import { type Test } from '../operators/operator.js';
import { type RuleSubject } from '../subject.js';
import { ruleStages } from '../rule.js';
import { Candidates } from './candidates.js';
import { Facts } from './facts.js';
import { HoldingRules } from './holding-rules.js';
import { OutcomeBuilder } from './outcome-builder.js';
import { OutcomeMemo } from './outcome-memo.js';
import { type RankedRule } from './ranked-rule.js';
import { ruleFlags } from './rule-flags.js';
import { type RuleOutcome } from './rule-outcome.js';
import { textFieldsOf } from './text-fields.js';
import { TriggerIndex } from './trigger-index.js';

/** Rules that are ready for many records. Made by `compileRules`; not changed afterwards. */
export class RuleSet {
  /** Whether any rule asks for the source's own words, so that they have to be read. */
  readonly asksRaw: boolean;
  private readonly candidates: Candidates;
  private readonly triggerIndex: TriggerIndex;
  private readonly facts: Facts;
  private readonly memo: OutcomeMemo;
  /** The rank after the last one of each stage. */
  private readonly stageEnds: readonly number[];
  // Kept between records, so that most of them need no array of their own.
  private readonly found: number[] = [];
  private readonly holding: HoldingRules;

  /** @param rules the best first: its place is its rank */
  constructor(
    private readonly rules: readonly RankedRule[],
    tests: readonly Test[],
    memoSize: number,
  ) {
    this.asksRaw = tests.some((test) => 'field' in test && test.field.startsWith('raw/'));
    this.candidates = new Candidates(rules, tests);
    const fields = textFieldsOf(tests, this.candidates.triggers, memoSize);
    this.triggerIndex = new TriggerIndex(tests, this.candidates.triggers, fields);
    this.facts = new Facts(tests, fields);
    this.memo = new OutcomeMemo(rules.length);
    this.holding = new HoldingRules(rules, tests);
    this.stageEnds = ruleStages.map(
      (_, stage) => rules.filter(({ definition }) => ruleStages.indexOf(definition.stage) <= stage).length,
    );
  }

  /** Number of rules that are asked, live or in shadow mode. */
  get size(): number {
    return this.rules.length;
  }

  /**
   * What the rules that hold for the record do to it; `undefined` when none does. The outcome may be shared
   * with other records.
   */
  decide(subject: RuleSubject): RuleOutcome | undefined {
    const { facts, candidates, found, holding } = this;
    facts.begin(subject);
    candidates.begin();
    found.length = 0;
    this.triggerIndex.addCandidates(facts, found);
    candidates.addTriggeredBy(found);
    holding.clear();
    for (let stage = 0, start = 0; stage < this.stageEnds.length; start = this.stageEnds[stage++]!) {
      const end = this.stageEnds[stage]!;
      if (start === end || !holding.addStage(candidates.ranks, start, end, facts)) continue;
      if (holding.flags & ruleFlags.stops) break;
      if (holding.flags & ruleFlags.changesFacts && end < this.rules.length) this.showChanges(subject);
    }
    if (holding.ranks.length === 0) return undefined;
    return this.outcome(subject);
  }

  private readonly build = (subject: RuleSubject): RuleOutcome => this.apply(subject).build();

  /** Lets the later stages see what the earlier ones have set. */
  private showChanges(subject: RuleSubject): void {
    const { counterparty, tags } = this.outcome(subject).effect;
    if (counterparty === undefined && tags === undefined) return;
    this.facts.begin({
      ...subject,
      counterparty: counterparty ?? subject.counterparty,
      tags: tags ? [...subject.tags, ...tags] : subject.tags,
    });
    this.found.length = 0;
    this.triggerIndex.addChanged(this.facts, this.found);
    this.candidates.addTriggeredBy(this.found);
  }

  /** What those do that are known to hold by now. */
  private outcome(subject: RuleSubject): RuleOutcome {
    return this.memo.get(this.holding, subject, this.build);
  }

  private apply(subject: RuleSubject): OutcomeBuilder {
    const builder = new OutcomeBuilder(subject);
    const { ranks, whys } = this.holding;
    const rules = ranks.map((rank) => this.rules[rank]!);
    rules.every((rule, n) => builder.apply(rule, whys[n] ?? this.holding.explain(ranks[n]!, this.facts)));
    builder.addTies(rules);
    return builder;
  }
}
