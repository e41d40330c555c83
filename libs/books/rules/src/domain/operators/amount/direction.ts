import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type AmountTest, type Operator } from '../operator.js';
import { amountTest, directionSchema } from './amount-test.js';

const schema = z.strictObject({
  field: z.literal('direction'),
  operator: z.literal('is'),
  value: directionSchema,
  not: notSchema,
});

/** Money in is above zero, money out below; a zero amount is neither. */
export const directionIs = {
  schema,
  compile({ value }): AmountTest {
    const label = `money ${value}`;
    return {
      ...amountTest({ direction: value, range: '', specificity: 0, widest: {} }),
      label,
      denied: `not ${label}`,
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
