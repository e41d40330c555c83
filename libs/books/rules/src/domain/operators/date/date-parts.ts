import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type DateTest, type Operator } from '../operator.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const field = z.literal('date');
const oneOf = <Value extends z.ZodType>(value: Value) =>
  z.array(value).min(1, { message: 'give at least one' }).max(62);

const weekdaySchema = z.strictObject({
  field,
  operator: z.literal('weekday'),
  value: oneOf(z.enum(weekdays)),
  not: notSchema,
});

/** Booked on one of these days of the week. */
export const weekday = {
  schema: weekdaySchema,
  compile({ value }): DateTest {
    const wanted = new Set(value.map((name) => weekdays.indexOf(name)));
    return { ...partFacts('weekday', value, 7), holds: (day) => wanted.has(day.weekday) };
  },
} satisfies Operator<z.infer<typeof weekdaySchema>>;

const dayOfMonthSchema = z.strictObject({
  field,
  operator: z.literal('day-of-month'),
  value: oneOf(
    z
      .int()
      .min(-31)
      .max(31)
      .refine((day) => day !== 0, { message: 'days count from 1, or from -1 at the end of the month' }),
  ),
  not: notSchema,
});

/** Booked on one of these days of its month; -1 is the last one, whatever its number, -2 the one before. */
export const dayOfMonth = {
  schema: dayOfMonthSchema,
  compile({ value }): DateTest {
    const wanted = new Set(value);
    return {
      ...partFacts('day of month', value, 31),
      holds: (day) => wanted.has(day.dayOfMonth) || wanted.has(day.dayOfMonth - day.daysInMonth - 1),
    };
  },
} satisfies Operator<z.infer<typeof dayOfMonthSchema>>;

const monthSchema = z.strictObject({
  field,
  operator: z.literal('month'),
  value: oneOf(z.int().min(1).max(12)),
  not: notSchema,
});

/** Booked in one of these months of any year; 1 is January. */
export const month = {
  schema: monthSchema,
  compile({ value }): DateTest {
    const wanted = new Set(value);
    return { ...partFacts('month', value, 12), holds: (day) => wanted.has(day.month) };
  },
} satisfies Operator<z.infer<typeof monthSchema>>;

const yearSchema = z.strictObject({
  field,
  operator: z.literal('year'),
  value: oneOf(z.int().min(1).max(9_999)),
  not: notSchema,
});

/** Booked in one of these years. */
export const year = {
  schema: yearSchema,
  compile({ value }): DateTest {
    const wanted = new Set(value);
    return { ...partFacts('year', value, 4), holds: (day) => wanted.has(day.year) };
  },
} satisfies Operator<z.infer<typeof yearSchema>>;

/** @param of how many values the part has, roughly */
const partFacts = (part: string, values: readonly (string | number)[], of: number) => ({
  on: 'date' as const,
  label: `${part} ${values.join(', ')}`,
  denied: `${part} not ${values.join(', ')}`,
  specificity: 5,
  share: Math.min(1, values.length / of),
});
