import { type Currency } from '@balance/kernel';
import { type Interval } from '../operators/operator.js';
import { stepOf } from '../operators/amount/magnitude.js';

const steps = new Map<Currency, number>();

/** The signed amount in ten-thousandths of a unit of its currency, as a double: rounded from 2^53 on. */
export function scaleAmount(amountMinor: bigint, currency: Currency): number {
  let step = steps.get(currency);
  if (step === undefined) steps.set(currency, (step = Number(stepOf(currency))));
  return Number(amountMinor) * step;
}

// Far more than what rounding to doubles does, and nothing at the sizes where they are exact.
const margin = 2 ** -48;

/** A little wider, so that an amount that is in the interval still is after both are rounded. */
export const widenForRounding = ([low, high]: Interval): Interval => [
  low - Math.abs(low) * margin,
  high + Math.abs(high) * margin,
];
