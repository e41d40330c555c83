import { type Currency, formatMinor } from '@balance/kernel';
import { groupBy } from './group-by.js';
import { type LearnedDecision } from './learned-decision.js';

/** One of two purposes of a payee, and the amounts that are paid for it: decimals, both inclusive. */
export interface PartByAmount<Decision> {
  readonly decisions: readonly Decision[];
  readonly bounds: { readonly max: string } | { readonly min: string };
}

/** Amounts part anything somewhere by chance: of as many random decisions at most this share would be parted too. */
const mostChance = 0.02;

/**
 * Two categories of one payee that an amount parts: all of the one lie below it, all of the other above. Nothing when
 * there are more categories or currencies, when the amounts overlap, or when so few decisions may well lie so by chance.
 */
export function partByAmount<Decision extends LearnedDecision>(
  decisions: readonly Decision[],
): PartByAmount<Decision>[] {
  const [currency, ...otherCurrencies] = new Set(decisions.map((decision) => decision.currency));
  const byCategory = groupBy(decisions, ({ categoryId }) => categoryId);
  if (!currency || otherCurrencies.length > 0 || byCategory.size !== 2) return [];
  const [low, high] = [...byCategory.values()].sort((a, b) => (largest(a) < largest(b) ? -1 : 1));
  const [below, above] = [largest(low!), smallest(high!)];
  if (below >= above || chanceToPart(low!.length, high!.length) > mostChance) return [];
  const border = roundestFrom(below, above);
  return [
    { decisions: low!, bounds: { max: formatMinor(border, currency) } },
    { decisions: high!, bounds: { min: formatMinor(border + 1n, currency) } },
  ];
}

const sizeOf = ({ amountMinor }: LearnedDecision): bigint => (amountMinor < 0n ? -amountMinor : amountMinor);
const largest = (decisions: readonly LearnedDecision[]): bigint =>
  decisions.map(sizeOf).reduce((a, b) => (a > b ? a : b));
const smallest = (decisions: readonly LearnedDecision[]): bigint =>
  decisions.map(sizeOf).reduce((a, b) => (a < b ? a : b));

/** Of all ways to give two labels to this many amounts, the share in which one label has all that are small. */
function chanceToPart(some: number, others: number): number {
  let ways = 1;
  for (let n = 1; n <= some; n++) ways = (ways * (others + n)) / n;
  return 2 / ways;
}

/** The number with most zeros at its end that is not below `from` and is below `limit`. */
function roundestFrom(from: bigint, limit: bigint): bigint {
  let roundest = from;
  for (let step = 10n; step < limit; step *= 10n) {
    const rounded = ((from + step - 1n) / step) * step;
    if (rounded < limit) roundest = rounded;
  }
  return roundest;
}

/** For the name of a rule: `up to 50.00`, `from 50.01`. */
export const boundsText = (bounds: PartByAmount<unknown>['bounds'], currency: Currency): string =>
  'max' in bounds ? `up to ${bounds.max} ${currency}` : `from ${bounds.min} ${currency}`;
