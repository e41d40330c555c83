import { z } from 'zod';
import { type RawField } from '../../subject.js';
import { notSchema } from '../negation.js';
import { type Interval, type Operator, type RawNumberTest } from '../operator.js';
import { nextDown, nextUp } from './next-double.js';
import { rawFieldSchema } from './raw-pointer.js';

const decimal = z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, {
  message: 'not a plain decimal such as "-12.50" (no separators, at most 6 decimal places)',
});

const ranges = {
  equals: { sign: '=', intervalOf: (bound) => [bound, bound] },
  'less-than': { sign: '<', intervalOf: (bound) => [-Infinity, nextDown(bound)] },
  'at-most': { sign: '≤', intervalOf: (bound) => [-Infinity, bound] },
  'more-than': { sign: '>', intervalOf: (bound) => [nextUp(bound), Infinity] },
  'at-least': { sign: '≥', intervalOf: (bound) => [bound, Infinity] },
} satisfies Record<string, { sign: string; intervalOf: (bound: number) => Interval }>;

type Single = keyof typeof ranges;

const singleSchema = <Name extends Single>(name: Name) =>
  z.strictObject({ field: rawFieldSchema, operator: z.literal(name), value: decimal, not: notSchema });

function compareNumber<Name extends Single>(name: Name) {
  const schema = singleSchema(name);
  const { sign, intervalOf } = ranges[name];
  return {
    schema,
    compile: ({ field, value }: { field: RawField; value: string }) =>
      numberTest(field, `${sign} ${value}`, intervalOf(Number(value))),
  };
}

const betweenSchema = z.strictObject({
  field: rawFieldSchema,
  operator: z.literal('between'),
  value: z.strictObject({ min: decimal, max: decimal }).refine(({ min, max }) => Number(min) <= Number(max), {
    message: 'min is above max, so that no number can match',
    params: { code: 'rules.empty-range' },
    when: ({ issues }) => issues.length === 0,
  }),
  not: notSchema,
});

const between = {
  schema: betweenSchema,
  compile: ({ field, value: { min, max } }) => numberTest(field, `${min}–${max}`, [Number(min), Number(max)]),
} satisfies Operator<z.infer<typeof betweenSchema>>;

function numberTest(field: RawField, range: string, interval: Interval): RawNumberTest {
  const [low, high] = interval;
  const bounds = [low, high].filter(Number.isFinite).length;
  return {
    on: 'raw-number',
    field,
    label: `${field} ${range}`,
    denied: `not ${field} ${range}`,
    specificity: low === high ? 20 : bounds * 5,
    share: low === high ? 0.02 : 0.3,
    interval,
  };
}

/** What a raw field can be asked as a number; compared as IEEE 754 doubles. */
export const rawNumberOperators = {
  equals: compareNumber('equals'),
  'less-than': compareNumber('less-than'),
  'at-most': compareNumber('at-most'),
  'more-than': compareNumber('more-than'),
  'at-least': compareNumber('at-least'),
  between,
};
