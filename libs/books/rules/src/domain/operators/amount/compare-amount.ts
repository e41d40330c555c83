import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type AmountTest } from '../operator.js';
import { amountTest, type Direction, directionSchema, type Magnitudes } from './amount-test.js';
import { magnitudeSchema, readMagnitude } from './magnitude.js';

// One ten-thousandth is the least by which two amounts of any currency can differ.
const ranges = {
  equals: { sign: '=', specificity: 20, magnitudesOf: (size) => ({ min: size, max: size }) },
  'less-than': { sign: '<', specificity: 5, magnitudesOf: (size) => ({ max: size - 1n }) },
  'at-most': { sign: '≤', specificity: 5, magnitudesOf: (size) => ({ max: size }) },
  'more-than': { sign: '>', specificity: 5, magnitudesOf: (size) => ({ min: size + 1n }) },
  'at-least': { sign: '≥', specificity: 5, magnitudesOf: (size) => ({ min: size }) },
} satisfies Record<string, { sign: string; specificity: number; magnitudesOf: (size: bigint) => Magnitudes }>;

type Name = keyof typeof ranges;

const schemaOf = <Operator extends Name>(name: Operator) =>
  z.strictObject({
    field: z.literal('amount'),
    operator: z.literal(name),
    value: magnitudeSchema,
    direction: directionSchema.optional(),
    not: notSchema,
  });

function compareAmount<Operator extends Name>(name: Operator) {
  const { sign, specificity, magnitudesOf } = ranges[name];
  return {
    schema: schemaOf(name),
    compile: ({ value, direction }: { value: string; direction?: Direction | undefined }): AmountTest =>
      amountTest({
        direction,
        range: `${sign} ${value}`,
        specificity,
        widest: magnitudesOf(readMagnitude(value)),
      }),
  };
}

/**
 * The amount without its sign, beside a decimal; with `direction`, only money in or money out. The decimal is
 * a number of units of whatever currency the record has: to ask for one, add `currency is EUR`.
 */
export const amountComparisons = {
  equals: compareAmount('equals'),
  'less-than': compareAmount('less-than'),
  'at-most': compareAmount('at-most'),
  'more-than': compareAmount('more-than'),
  'at-least': compareAmount('at-least'),
};
