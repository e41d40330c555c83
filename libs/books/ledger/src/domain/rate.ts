import { type Currency, maxMinor, minorDigits } from '@balance/kernel';
import { AmountOutOfRange } from './ledger.errors.js';

/** An exact decimal: `units / 10 ** places`. */
export interface Rate {
  readonly units: bigint;
  readonly places: number;
}

/** What one unit of `base` costs in `quote` on a day. */
export interface StoredRate {
  readonly base: Currency;
  readonly quote: Currency;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** A positive decimal of at most 12 digits on each side of the point. */
  readonly rate: string;
  /** Who says so, such as `ECB`. */
  readonly source: string;
}

/** A rate that is in force on a day because none is newer; of either direction. */
export type FoundRate = StoredRate;

/** How old a rate may be: as old as one that is published once a month. */
export const mostDaysOld = 31;

export const ratePattern = /^(?!0+(\.0+)?$)\d{1,12}(\.\d{1,12})?$/;

/** @returns `undefined` for what is no positive decimal of at most 12 digits on each side of the point */
export function parseRate(text: string): Rate | undefined {
  if (!ratePattern.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/**
 * An amount in another currency, rounded once to that one's minor unit; exactly half a unit goes away from zero.
 *
 * @param amountMinor signed minor units of `from`
 * @param rate units of `to` for one of `from`
 * @throws {AmountOutOfRange} `ledger.amount-out-of-range`
 * @see Council Regulation (EC) No 1103/97, articles 4 and 5: six significant figures are not rounded beforehand, half a
 *   cent goes up
 */
export function convert(
  amountMinor: bigint,
  rate: Rate,
  { from, to }: { readonly from: Currency; readonly to: Currency },
): bigint {
  const numerator = amountMinor * rate.units * tenTo(minorDigits(to));
  return fitting(divided(numerator, tenTo(rate.places + minorDigits(from))));
}

/**
 * The other way: an amount of `to` in `from`, at a rate for one of `from`, so that no reciprocal is rounded.
 *
 * @throws {AmountOutOfRange} `ledger.amount-out-of-range`
 */
export function convertBack(
  amountMinor: bigint,
  rate: Rate,
  { from, to }: { readonly from: Currency; readonly to: Currency },
): bigint {
  const numerator = amountMinor * tenTo(rate.places + minorDigits(from));
  return fitting(divided(numerator, rate.units * tenTo(minorDigits(to))));
}

/**
 * What an amount is worth in another currency at a stored rate, in whichever direction that is written.
 *
 * @throws {AmountOutOfRange} `ledger.amount-out-of-range`
 */
export function worthAt(amountMinor: bigint, from: Currency, found: FoundRate): bigint {
  const rate = parseRate(found.rate)!;
  const { base, quote } = found;
  return from === base
    ? convert(amountMinor, rate, { from: base, to: quote })
    : convertBack(amountMinor, rate, { from: base, to: quote });
}

/** A part of an amount in proportion, rounded like {@link convert}. @param whole not zero */
export const share = (amountMinor: bigint, part: bigint, whole: bigint): bigint =>
  divided(amountMinor * part, whole);

const tenTo = (places: number): bigint => 10n ** BigInt(places);

/** To the nearest whole number, halves away from zero. */
function divided(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const nearest = (2n * n + d) / (2n * d);
  return isNegative ? -nearest : nearest;
}

/** The amount itself. @throws {AmountOutOfRange} `ledger.amount-out-of-range` when it does not fit 64 bits */
export function fitting(amountMinor: bigint): bigint {
  if (amountMinor > maxMinor || amountMinor < -maxMinor) throw new AmountOutOfRange(undefined, amountMinor);
  return amountMinor;
}
