import { type Currency } from '@balance/kernel';
import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { amountTest, directionSchema, type Magnitudes } from './amount-test.js';
import { magnitudeSchema, readMagnitude, stepOf } from './magnitude.js';

/** Actual Budget's, so that rules which come from there hold for the same amounts. */
const usualTolerance = '7.5%';

const toleranceSchema = z.string().regex(/^(?:\d{1,15}(?:\.\d{1,4})?|(?:100|\d{1,2}(?:\.\d{1,2})?)%)$/, {
  message: 'not a plain decimal such as "5.00", nor a share of at most 100 such as "10%"',
});

const schema = z.strictObject({
  field: z.literal('amount'),
  operator: z.literal('approximately'),
  value: magnitudeSchema,
  tolerance: toleranceSchema.optional(),
  direction: directionSchema.optional(),
  not: notSchema,
});

/**
 * The amount without its sign is the decimal, give or take a tolerance: 7.5 % of the decimal unless the
 * comparison has its own, as a decimal or as a share. A share is rounded to the minor unit of the record's
 * currency, half of one up; both ends are inclusive.
 */
export const approximately = {
  schema,
  compile({ value, tolerance = usualTolerance, direction }) {
    const size = readMagnitude(value);
    return amountTest({
      direction,
      range: `≈ ${value} ± ${tolerance}`,
      specificity: 10,
      // A whole unit more than the share, since no currency rounds by more.
      widest: around(size, toleranceOf(size, tolerance) + stepOf(roughest)),
      magnitudesIn: (currency) => around(size, roundTo(stepOf(currency), toleranceOf(size, tolerance))),
    });
  },
} satisfies Operator<z.infer<typeof schema>>;

/** A currency without minor units. */
const roughest = 'JPY' as Currency;

const around = (size: bigint, tolerance: bigint): Magnitudes => ({
  min: size - tolerance,
  max: size + tolerance,
});

function toleranceOf(size: bigint, tolerance: string): bigint {
  if (!tolerance.endsWith('%')) return readMagnitude(tolerance);
  // The share itself is in ten-thousandths of a hundredth.
  return (size * readMagnitude(tolerance.slice(0, -1))) / 1_000_000n;
}

const roundTo = (step: bigint, magnitude: bigint): bigint => ((magnitude + step / 2n) / step) * step;
