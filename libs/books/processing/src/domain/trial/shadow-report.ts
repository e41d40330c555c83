import { Backtest, type BacktestResult } from './backtest.js';
import { type RulesOnTrial, type TrialRecord } from './rules-on-trial.js';

export interface ShadowResult {
  readonly examined: number;
  /** Records that the rule holds for. */
  readonly held: number;
  /** Of those: the records that it would have decided, no other rule going before it. */
  readonly wouldDecide: number;
  /** Of those: the records that are filed as it says, */
  readonly sameAsNow: number;
  /** under another category, */
  readonly otherThanNow: number;
  /** or under none. */
  readonly newlyDecided: number;
  /** The same against what people chose. */
  readonly people: BacktestResult;
}

/** Sets what a rule would have decided beside what was. */
export class ShadowReport {
  private examined = 0;
  private held = 0;
  private readonly now = { same: 0, other: 0, none: 0 };
  private readonly people: Backtest;

  constructor(private readonly rules: RulesOnTrial) {
    this.people = new Backtest(rules);
  }

  look(record: TrialRecord): void {
    this.examined += 1;
    this.people.look(record);
    const outcome = this.rules.after.decide(record);
    if (!outcome?.matched.some(({ ruleId }) => ruleId === this.rules.ruleId)) return;
    this.held += 1;
    if (outcome.decidedBy?.ruleId !== this.rules.ruleId) return;
    const { categoryId } = record.decision;
    this.now[categoryId === null ? 'none' : categoryId === outcome.effect.categoryId ? 'same' : 'other'] += 1;
  }

  result(): ShadowResult {
    const { examined, held } = this;
    const { same, other, none } = this.now;
    return {
      ...{ examined, held },
      wouldDecide: same + other + none,
      sameAsNow: same,
      otherThanNow: other,
      newlyDecided: none,
      people: this.people.result(),
    };
  }
}
