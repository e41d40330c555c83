import { type Currency } from '@balance/kernel';
import { z } from 'zod';
import { ceilMinor, floorMinor, magnitudeSchema, readMagnitude } from './magnitude.js';
import { type Operator } from './operator.js';

const valueSchema = z
  .strictObject({
    min: magnitudeSchema.optional(),
    max: magnitudeSchema.optional(),
    direction: z.enum(['in', 'out']).optional(),
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
});

type Range = z.infer<typeof valueSchema>;

/**
 * The amount without its sign lies between two decimals, both inclusive, either left out; `direction` asks
 * for its sign (`in` is above zero, `out` below, a zero amount is neither). A bound is a number of units of
 * whatever currency the record has: `10.50` is 1050 cents, and for yen, which have no cents, 11 as the
 * minimum and 10 as the maximum. To ask for one currency, add `currency equals EUR`.
 */
export const between = {
  schema,
  compile({ value }) {
    const boundsOf = boundsByCurrency(value);
    return {
      on: 'subject',
      label: describe(value),
      specificity: [value.min, value.max, value.direction].filter(Boolean).length * 5,
      holds: ({ amountMinor, currency }) => {
        if (value.direction && (amountMinor === 0n || amountMinor > 0n !== (value.direction === 'in')))
          return false;
        const { min, max } = boundsOf(currency);
        const size = amountMinor < 0n ? -amountMinor : amountMinor;
        return (min === undefined || size >= min) && (max === undefined || size <= max);
      },
    };
  },
} satisfies Operator<z.infer<typeof schema>>;

function boundsByCurrency({ min, max }: Range) {
  const known = new Map<Currency, { min: bigint | undefined; max: bigint | undefined }>();
  return (currency: Currency) => {
    let bounds = known.get(currency);
    if (!bounds) {
      bounds = {
        min: min === undefined ? undefined : ceilMinor(min, currency),
        max: max === undefined ? undefined : floorMinor(max, currency),
      };
      known.set(currency, bounds);
    }
    return bounds;
  };
}

function describe({ min, max, direction }: Range): string {
  const range = min && max ? `${min}–${max}` : min ? `≥ ${min}` : max ? `≤ ${max}` : '';
  return ['amount', direction, range].filter(Boolean).join(' ');
}
