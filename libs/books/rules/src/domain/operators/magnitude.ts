import { type Currency, minorDigits } from '@balance/kernel';
import { z } from 'zod';

// ISO 4217 has no currency with more places, so that every bound is exact at this scale.
const scaleDigits = 4;

/** An amount without sign as a plain decimal string, such as `"12.50"`. */
export const magnitudeSchema = z.string().regex(/^\d{1,15}(?:\.\d{1,4})?$/, {
  message: 'not a plain decimal such as "12.50" (no sign, no separators, at most 4 decimal places)',
});

/** Ten-thousandths, comparable across currencies. */
export function readMagnitude(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(scaleDigits, '0'));
}

const stepOf = (currency: Currency): bigint => 10n ** BigInt(scaleDigits - minorDigits(currency));

/** Largest whole number of minor units that is not above the decimal. */
export const floorMinor = (decimal: string, currency: Currency): bigint =>
  readMagnitude(decimal) / stepOf(currency);

/** Smallest whole number of minor units that is not below the decimal. */
export const ceilMinor = (decimal: string, currency: Currency): bigint =>
  (readMagnitude(decimal) + stepOf(currency) - 1n) / stepOf(currency);
