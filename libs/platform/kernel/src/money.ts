import { type Currency, minorDigits } from './currency.js';

/** Largest and smallest amounts that the database's `bigint` holds, in minor units. */
export const maxMinor = 2n ** 63n - 1n;
export const minMinor = -(2n ** 63n);

/**
 * The decimal string of an amount, as it appears at every edge: `-1234n` of EUR is `"-12.34"`.
 *
 * @param amountMinor signed minor units
 */
export function formatMinor(amountMinor: bigint, currency: Currency): string {
  const digits = minorDigits(currency);
  const sign = amountMinor < 0n ? '-' : '';
  const text = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Reads a plain decimal string (`"-12.34"`, no separators, no symbol) into minor units.
 *
 * @returns `undefined` when the text is no decimal, has more places than the currency, or does not fit 64 bits
 */
export function parseMinor(text: string, currency: Currency): bigint | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  const magnitude = BigInt(match[2]! + fraction.padEnd(digits, '0'));
  const amount = match[1] === '-' ? -magnitude : magnitude;
  return amount > maxMinor || amount < minMinor ? undefined : amount;
}
