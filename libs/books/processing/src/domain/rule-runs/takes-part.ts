import type { RuleId, RuleOutcome } from '@balance/rules';

/** Whether one of the rules does something to a record: it holds, and not everything was set by better ones. */
export const takesPart = (outcome: RuleOutcome, ruleIds: readonly RuleId[] | null): boolean =>
  outcome.matched.some(
    ({ ruleId, applied }) => applied.length > 0 && (ruleIds === null || ruleIds.includes(ruleId)),
  );
