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
  private readonly several = new RecentMemo<RuleOutcome>(combinationsRemembered);
  private readonly isFixed: readonly boolean[];

  constructor(rules: readonly RankedRule[]) {
    this.single = rules.map(() => undefined);
    this.isFixed = rules.map(isFixed);
  }

  /** @param ranks of the rules that hold, in the order in which they are applied */
  get(ranks: readonly number[], build: () => RuleOutcome): RuleOutcome {
    for (let n = 0; n < ranks.length; n++) if (!this.isFixed[ranks[n]!]) return build();
    if (ranks.length === 1) return (this.single[ranks[0]!] ??= build());
    const key = ranks.join();
    let outcome = this.several.get(key);
    if (!outcome) this.several.set(key, (outcome = build()));
    return outcome;
  }
}

/** A split depends on the amount, tags on those that are there, and an explanation on the part that held. */
const isFixed = ({ definition: { then }, condition }: RankedRule): boolean =>
  then.split === undefined && then.tags === undefined && !hasAlternatives(condition);
