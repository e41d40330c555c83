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

/** How many ten-thousandths a minor unit of the currency is. */
export const stepOf = (currency: Currency): bigint => 10n ** BigInt(scaleDigits - minorDigits(currency));

/** Largest whole number of minor units that is not above so many ten-thousandths. */
export const floorMinor = (magnitude: bigint, currency: Currency): bigint => {
  const step = stepOf(currency);
  // BigInt division rounds towards zero, and a range that is widened by a tolerance may start below it.
  return magnitude < 0n ? -((-magnitude + step - 1n) / step) : magnitude / step;
};

/** Smallest whole number of minor units that is not below so many ten-thousandths. */
export const ceilMinor = (magnitude: bigint, currency: Currency): bigint => -floorMinor(-magnitude, currency);
