import { hasAlternatives, type RankedRule } from './ranked-rule.js';

/** What has to be known of a rule that holds before anything else is, as bits. */
export const ruleFlags = {
  /** It is live and ends everything. */
  stops: 1,
  /** It is live and sets what later stages can see: the counterparty or tags. */
  changesFacts: 2,
  splits: 4,
  tags: 8,
  /** It can hold for one reason or another. */
  hasAlternatives: 16,
} as const;

/** The flags of each rule, side by side. */
export const flagsOf = (rules: readonly RankedRule[]): Uint8Array =>
  Uint8Array.from(rules, ({ definition: { mode, then }, condition }) => {
    const isLive = mode === 'live';
    return (
      (isLive && then.stop ? ruleFlags.stops : 0) |
      (isLive && (then.counterparty !== undefined || then.tags) ? ruleFlags.changesFacts : 0) |
      (then.split ? ruleFlags.splits : 0) |
      (then.tags ? ruleFlags.tags : 0) |
      (hasAlternatives(condition) ? ruleFlags.hasAlternatives : 0)
    );
  });
