import { type SplitPart } from '../split-part.js';
import { type CategoryId } from '../rule.js';
import { splitAmount } from '../split-amount.js';
import { type RuleSubject } from '../subject.js';
import { type Split } from './rule-outcome.js';

/** The category of a record, and its parts if it has several. */
export interface Categories {
  readonly categoryId: CategoryId;
  readonly splits?: readonly Split[];
}

/**
 * What a split makes of a record. Parts of zero are left out; a record with one part left is not split.
 *
 * @returns `undefined` when the parts do not fit the amount
 */
export function splitEffect(
  { amountMinor, currency }: RuleSubject,
  parts: readonly SplitPart[],
): Categories | undefined {
  const amounts = splitAmount(amountMinor, currency, parts);
  if (!amounts) return undefined;
  const splits = parts
    .map(({ categoryId }, n) => ({ categoryId, amountMinor: amounts[n]! }))
    .filter((split) => split.amountMinor !== 0n);
  const [first, second] = splits;
  if (!first) return { categoryId: parts[0]!.categoryId };
  if (!second) return { categoryId: first.categoryId };
  const largest = splits.reduce((best, split) => (sizeOf(split) > sizeOf(best) ? split : best));
  return { categoryId: largest.categoryId, splits };
}

const sizeOf = ({ amountMinor }: Split): bigint => (amountMinor < 0n ? -amountMinor : amountMinor);
