import { type Condition } from '@balance/rules';
import { groupBy } from '../../domain/learn/group-by.js';
import { type Direction, directionOf, type LearnedDecision } from '../../domain/learn/learned-decision.js';
import { payeeOf } from './payee-of.js';
import { boundsText, partByAmount } from '../../domain/learn/part-by-amount.js';
import { textConditions } from './text-conditions.js';

/** What people have decided alike, and the conditions that would decide it, those that pin down most first. */
export interface Claim<Decision> {
  readonly payee: string;
  readonly direction: Direction;
  readonly decisions: readonly Decision[];
  readonly conditions: readonly Condition[];
  /** How the rule would be called. */
  readonly name: string;
}

/** Longest name of a rule that leaves room for its amounts. */
const longestName = 80;

/**
 * Payees whom people have filed under one category at least `least` times in one direction; or under two, which an
 * amount parts.
 *
 * @param only the payees to look at; all of them when left out
 */
export function claimsOf<Decision extends LearnedDecision>(
  decisions: readonly Decision[],
  least: number,
  only?: ReadonlySet<string>,
): Claim<Decision>[] {
  const byPayee = groupBy(decisions, payeeOf);
  return [...byPayee].flatMap(([payee, ofPayee]) => {
    if (payee === '' || (only && !only.has(payee))) return [];
    return [...groupBy(ofPayee, directionOf)].flatMap(([direction, group]) =>
      group.length < least ? [] : claimsOn(group, payee, direction, least),
    );
  });
}

function claimsOn<Decision extends LearnedDecision>(
  group: readonly Decision[],
  payee: string,
  direction: Direction,
  least: number,
): Claim<Decision>[] {
  const shared = { payee, direction };
  if (group.every(({ categoryId }) => categoryId === group[0]!.categoryId)) {
    const conditions = textConditions(group, payee).flatMap((text) => [text, both(text, towards(direction))]);
    return [{ ...shared, decisions: group, conditions, name: nameOf(group) }];
  }
  return partByAmount(group)
    .filter((part) => part.decisions.length >= least)
    .map(({ decisions, bounds }) => ({
      ...shared,
      decisions,
      conditions: textConditions(decisions, payee).flatMap((text) => [
        both(text, within(bounds)),
        both(text, within({ ...bounds, direction })),
      ]),
      name: `${nameOf(decisions)} ${boundsText(bounds, decisions[0]!.currency)}`,
    }));
}

const both = (text: Condition, other: Condition): Condition => ({ all: [text, other] });
const towards = (value: Direction): Condition => ({ field: 'direction', operator: 'is', value });
const within = (value: { min?: string; max?: string; direction?: Direction }): Condition => ({
  field: 'amount',
  operator: 'between',
  value,
});

function nameOf(decisions: readonly LearnedDecision[]): string {
  const { counterparty, text } = decisions.at(-1)!;
  const name = (counterparty || text).replace(/\s+/gu, ' ').trim();
  return [...name].slice(0, longestName).join('').trim();
}
