import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { amountTest, directionSchema } from './amount-test.js';
import { magnitudeSchema, readMagnitude } from './magnitude.js';

const valueSchema = z
  .strictObject({
    min: magnitudeSchema.optional(),
    max: magnitudeSchema.optional(),
    direction: directionSchema.optional(),
  })
  .refine(({ min, max, direction }) => min ?? max ?? direction, {
    message: 'give min, max or direction',
    params: { code: 'rules.empty-range' },
  })
  .refine(({ min, max }) => !min || !max || readMagnitude(min) <= readMagnitude(max), {
    message: 'min is above max, so that no amount can match',
    params: { code: 'rules.empty-range' },
    // Runs on well-formed bounds only: a malformed one has its own fault.
    when: ({ issues }) => issues.length === 0,
  });

const schema = z.strictObject({
  field: z.literal('amount'),
  operator: z.literal('between'),
  value: valueSchema,
  not: notSchema,
});

/**
 * The amount without its sign lies between two decimals, both inclusive, either left out; `direction` asks
 * for its sign (`in` is above zero, `out` below, a zero amount is neither). A bound is a number of units of
 * whatever currency the record has: `10.50` is 1050 cents, and for yen, which have no cents, 11 as the
 * minimum and 10 as the maximum.
 */
export const between = {
  schema,
  compile({ value: { min, max, direction } }) {
    return amountTest({
      direction,
      range: min && max ? `${min}–${max}` : min ? `≥ ${min}` : max ? `≤ ${max}` : '',
      specificity: [min, max].filter(Boolean).length * 5,
      widest: {
        min: min === undefined ? undefined : readMagnitude(min),
        max: max === undefined ? undefined : readMagnitude(max),
      },
    });
  },
} satisfies Operator<z.infer<typeof schema>>;
