import { isCalendarDate } from '@balance/kernel';
import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type DateTest, type Operator } from '../operator.js';
import { calendarDay } from './calendar-day.js';

export const dateSchema = z.string().refine(isCalendarDate, {
  message: 'not a day of the calendar as YYYY-MM-DD',
  params: { code: 'rules.invalid-date' },
});

const field = z.literal('date');
const single = (name: 'is' | 'before' | 'after') =>
  z.strictObject({ field, operator: z.literal(name), value: dateSchema, not: notSchema });

const isSchema = single('is');
const beforeSchema = single('before');
const afterSchema = single('after');

// Records of a few years are looked at; it only has to tell a day from a range.
const daysLookedAt = 1_000;
const shareOfDays = (days: number): number => Math.min(0.5, days / daysLookedAt);

/** The record is booked on that day. */
export const isOn = {
  schema: isSchema,
  compile: ({ value }) => between(value, value, { specificity: 20, range: `is ${value}` }),
} satisfies Operator<z.infer<typeof isSchema>>;

/** Booked before that day: the day itself is not. */
export const before = {
  schema: beforeSchema,
  compile: ({ value }) =>
    between(undefined, value, { maxDays: -1, specificity: 5, range: `before ${value}` }),
} satisfies Operator<z.infer<typeof beforeSchema>>;

/** Booked after that day: the day itself is not. */
export const after = {
  schema: afterSchema,
  compile: ({ value }) => between(value, undefined, { minDays: 1, specificity: 5, range: `after ${value}` }),
} satisfies Operator<z.infer<typeof afterSchema>>;

const betweenSchema = z.strictObject({
  field,
  operator: z.literal('between'),
  value: z.strictObject({ from: dateSchema, to: dateSchema }).refine(({ from, to }) => from <= to, {
    message: 'from is after to, so that no day can match',
    params: { code: 'rules.empty-range' },
    // Runs on well-formed days only: a malformed one has its own fault.
    when: ({ issues }) => issues.length === 0,
  }),
  not: notSchema,
});

/** Booked on one of the days from the first to the last, both inclusive. */
export const betweenDays = {
  schema: betweenSchema,
  compile: ({ value: { from, to } }) => between(from, to, { specificity: 10, range: `${from} to ${to}` }),
} satisfies Operator<z.infer<typeof betweenSchema>>;

/** Actual Budget's, so that rules which come from there hold for the same days. */
const usualToleranceDays = 2;

const approximatelySchema = z.strictObject({
  field,
  operator: z.literal('approximately'),
  value: dateSchema,
  toleranceDays: z.int().min(1).max(31).optional(),
  not: notSchema,
});

/** Booked at most so many days before or after that day; 2 unless the comparison says otherwise. */
export const approximatelyOn = {
  schema: approximatelySchema,
  compile({ value, toleranceDays: days = usualToleranceDays }) {
    const range = `${value} ± ${days} days`;
    return between(value, value, { minDays: -days, maxDays: days, specificity: 10, range });
  },
} satisfies Operator<z.infer<typeof approximatelySchema>>;

function between(
  from: string | undefined,
  to: string | undefined,
  facts: { minDays?: number; maxDays?: number; specificity: number; range: string },
): DateTest {
  const min = from === undefined ? -Infinity : calendarDay(from).number + (facts.minDays ?? 0);
  const max = to === undefined ? Infinity : calendarDay(to).number + (facts.maxDays ?? 0);
  return {
    on: 'date',
    label: `date ${facts.range}`,
    denied: `not date ${facts.range}`,
    specificity: facts.specificity,
    share: shareOfDays(max - min + 1),
    holds: ({ number }) => number >= min && number <= max,
  };
}
