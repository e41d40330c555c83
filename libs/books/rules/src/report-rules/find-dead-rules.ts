import { type RuleDefinition } from '../domain/rule.js';
import { findUnreachable } from './find-unreachable.js';
import { type RuleTimes } from './rule-report.repository.js';

export interface DeadRule {
  readonly rule: RuleDefinition;
  readonly because: 'unreachable' | 'never-hit' | 'not-hit-lately';
  /** The rule that is applied before it and leaves it nothing to do, if that is why. */
  readonly behind: RuleDefinition | undefined;
  readonly lastHitAt: Date | null;
}

/**
 * Rules that are asked and do nothing: those that can do nothing first, then those without a hit, the longest first. One
 * that was changed since `since` has had no time to be hit.
 */
export function findDeadRules(
  rules: readonly RuleDefinition[],
  times: readonly RuleTimes[],
  since: Date,
): DeadRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const timesOf = new Map(times.map((one) => [one.id, one]));
  const unreachable = findUnreachable(rules);
  return rules
    .filter(({ mode }) => mode !== 'off')
    .flatMap((rule): DeadRule[] => {
      const { changedAt, lastHitAt = null } = timesOf.get(rule.id) ?? {};
      const first = unreachable.get(rule.id);
      if (first !== undefined) return [{ rule, because: 'unreachable', behind: byId.get(first), lastHitAt }];
      const isIdle = (changedAt ?? since) < since && Number(lastHitAt) < since.getTime();
      const because = lastHitAt ? 'not-hit-lately' : 'never-hit';
      return isIdle ? [{ rule, because, behind: undefined, lastHitAt }] : [];
    })
    .sort((a, b) => Number(!a.behind) - Number(!b.behind) || Number(a.lastHitAt) - Number(b.lastHitAt));
}
