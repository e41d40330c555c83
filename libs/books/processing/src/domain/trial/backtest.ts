import type { CategoryId, RuleMatch, RuleOutcome } from '@balance/rules';
import { examplesMost, type RulesOnTrial, type TrialRecord } from './rules-on-trial.js';

/** How well something would have decided on records that people have decided on. */
export interface Score {
  /** Records that it gives a category. */
  readonly decided: number;
  /** Of those: the records that people filed under the same. */
  readonly right: number;
  /** `right / decided`, 0 … 1; `null` when nothing was decided. */
  readonly precision: number | null;
  /** `decided / examined`, 0 … 1; `null` when nothing was examined. */
  readonly coverage: number | null;
}

/** A record that the rule on trial would have filed otherwise than a person did. */
export interface Conflict {
  readonly record: TrialRecord;
  readonly ruleSays: CategoryId;
  readonly personChose: CategoryId;
  readonly match: RuleMatch;
}

export interface BacktestResult {
  /** Records that people have decided on. */
  readonly examined: number;
  /** The rule on trial alone: the records that it would have decided. */
  readonly rule: Score;
  /** All rules that are in force. */
  readonly before: Score;
  /** All rules, with what is tried. */
  readonly after: Score;
  readonly conflicts: number;
  readonly examples: readonly Conflict[];
}

/** Holds rules against what people have decided. Records without a person's word are passed over. */
export class Backtest {
  private examined = 0;
  private readonly tallies = { rule: new Tally(), before: new Tally(), after: new Tally() };
  private readonly examples: Conflict[] = [];

  constructor(private readonly rules: RulesOnTrial) {}

  look(record: TrialRecord): void {
    const chosen = record.decision.categoryId;
    if (!record.isByPerson || chosen === null) return;
    this.examined += 1;
    const outcome = this.rules.after.decide(record);
    this.tallies.before.add(chosen, this.rules.before.decide(record));
    this.tallies.after.add(chosen, outcome);
    if (outcome?.decidedBy?.ruleId !== this.rules.ruleId) return;
    if (this.tallies.rule.add(chosen, outcome) || this.examples.length >= examplesMost) return;
    const ruleSays = outcome.effect.categoryId;
    if (ruleSays === undefined) return;
    this.examples.push({ record, ruleSays, personChose: chosen, match: outcome.decidedBy });
  }

  result(): BacktestResult {
    const { examined, examples } = this;
    const { rule, before, after } = this.tallies;
    return {
      ...{ examined, examples },
      rule: rule.score(examined),
      before: before.score(examined),
      after: after.score(examined),
      conflicts: rule.decided - rule.right,
    };
  }
}

class Tally {
  decided = 0;
  right = 0;

  /** @returns whether the outcome leaves open what the person chose, or says the same */
  add(chosen: CategoryId, outcome: RuleOutcome | undefined): boolean {
    const categoryId = outcome?.effect.categoryId;
    if (categoryId === undefined) return true;
    this.decided += 1;
    if (categoryId !== chosen) return false;
    this.right += 1;
    return true;
  }

  score(examined: number): Score {
    const { decided, right } = this;
    return { decided, right, precision: ratio(right, decided), coverage: ratio(decided, examined) };
  }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
