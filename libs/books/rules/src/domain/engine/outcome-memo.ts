import { type RuleSubject } from '../subject.js';
import { hasAlternatives, type RankedRule } from './ranked-rule.js';
import { RecentMemo } from './recent-memo.js';
import { type RuleOutcome } from './rule-outcome.js';

const combinationsRemembered = 1_024;

/**
 * Remembers what rules do together, where that does not depend on the record: most records are decided by
 * the same few rules, and need no object of their own.
 */
export class OutcomeMemo {
  private readonly single: (RuleOutcome | undefined)[];
  private readonly others = new RecentMemo<RuleOutcome>(combinationsRemembered);
  private readonly splits: readonly boolean[];
  private readonly tags: readonly boolean[];
  private readonly hasOneReason: readonly boolean[];

  constructor(rules: readonly RankedRule[]) {
    this.single = rules.map(() => undefined);
    this.splits = rules.map(({ definition: { then } }) => then.split !== undefined);
    this.tags = rules.map(({ definition: { then } }) => then.tags !== undefined);
    this.hasOneReason = rules.map(({ condition }) => !hasAlternatives(condition));
  }

  /**
   * @param ranks of the rules that hold, in the order in which they are applied
   * @param whys why each of them does
   */
  get(
    ranks: readonly number[],
    whys: readonly string[],
    subject: RuleSubject,
    build: (subject: RuleSubject) => RuleOutcome,
  ): RuleOutcome {
    let key = '';
    for (let n = 0; n < ranks.length; n++) {
      const rank = ranks[n]!;
      // A split depends on the amount, and which tags are added on those that are there.
      if (this.splits[rank] || (this.tags[rank] && subject.tags.length > 0)) return build(subject);
      if (ranks.length > 1 || !this.hasOneReason[rank]) key += `${rank} `;
      if (!this.hasOneReason[rank]) key += whys[n]!;
    }
    if (key === '') return (this.single[ranks[0]!] ??= build(subject));
    let outcome = this.others.get(key);
    if (!outcome) this.others.set(key, (outcome = build(subject)));
    return outcome;
  }
}
