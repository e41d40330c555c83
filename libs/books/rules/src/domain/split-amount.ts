import { type Currency, minorDigits } from '@balance/kernel';
import { type SplitPart } from './split-part.js';

// Decimals of a split have at most 6 places, so that each is a whole number of millionths.
const places = 6;
const millionth = 10n ** BigInt(places);

/** Millionths. @param decimal without a sign, at most 6 places */
export function readFraction(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/**
 * Splits an amount so that the parts add up to it, to the minor unit, and none has the other sign. A fixed part
 * is rounded to the minor unit, half of one up; a percentage is one of the whole amount; what is left is shared
 * equally by the remainders. Minor units that rounding leaves over go to the parts that it took most from, of
 * equal ones to the first.
 *
 * @param amountMinor signed minor units
 * @returns signed minor units in the order of the parts, some of them perhaps zero; `undefined` when the parts
 *   do not fit: fixed ones and percentages are above the amount, or below it and there is no remainder
 * @see Hamilton's method of apportionment
 */
export function splitAmount(
  amountMinor: bigint,
  currency: Currency,
  parts: readonly SplitPart[],
): readonly bigint[] | undefined {
  const size = amountMinor < 0n ? -amountMinor : amountMinor;
  const remainders = parts.filter((part) => 'remainder' in part).length;
  // A unit that every part is a whole number of: minor units × 100 % in millionths × the number of remainders.
  const unit = 100n * millionth * BigInt(Math.max(1, remainders));
  const demands = parts.map((part) => demandOf(part, size, unit, currency));
  const left = size * unit - demands.reduce((sum, demand) => sum + demand, 0n);
  if (left < 0n || (left > 0n && remainders === 0)) return undefined;
  const quotas = parts.map((part, n) => ('remainder' in part ? left / BigInt(remainders) : demands[n]!));
  const shares = apportion(quotas, unit);
  return amountMinor < 0n ? shares.map((share) => -share) : shares;
}

function demandOf(part: SplitPart, size: bigint, unit: bigint, currency: Currency): bigint {
  if ('fixed' in part) return fixedMinor(part.fixed, currency) * unit;
  return 'percent' in part ? (size * readFraction(part.percent) * unit) / (100n * millionth) : 0n;
}

function fixedMinor(decimal: string, currency: Currency): bigint {
  const step = 10n ** BigInt(places - minorDigits(currency));
  return (readFraction(decimal) + step / 2n) / step;
}

/** Whole numbers beside the quotas, which add up to a whole number of units. */
function apportion(quotas: readonly bigint[], unit: bigint): bigint[] {
  const shares = quotas.map((quota) => quota / unit);
  const lost = quotas.map((quota) => quota % unit);
  const leftOver = Number(lost.reduce((sum, rest) => sum + rest, 0n) / unit);
  const byLoss = [...lost.keys()].sort((a, b) => Number(lost[b]! > lost[a]!) - Number(lost[b]! < lost[a]!));
  for (const n of byLoss.slice(0, leftOver)) shares[n]! += 1n;
  return shares;
}
