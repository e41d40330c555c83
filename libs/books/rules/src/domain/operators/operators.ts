import { z } from 'zod';
import { plainIssues } from '../plain-issues.js';
import { namedFields, textFields } from '../subject.js';
import { approximately } from './amount/approximately.js';
import { between } from './amount/between.js';
import { amountComparisons } from './amount/compare-amount.js';
import { directionIs } from './amount/direction.js';
import { after, approximatelyOn, before, betweenDays, isOn } from './date/compare-date.js';
import { dayOfMonth, month, weekday, year } from './date/date-parts.js';
import { type Leaf, type Operator, type Test } from './operator.js';
import { rawNumberOperators } from './raw/compare-number.js';
import { rawFieldSchema } from './raw/raw-pointer.js';
import { has, hasNoTags, hasOneOf } from './tags/tag-operators.js';
import { contains } from './text/contains.js';
import { endsWith, startsWith } from './text/edges.js';
import { is } from './text/is.js';
import { isEmpty } from './text/is-empty.js';
import { matches } from './text/matches.js';
import { oneOf } from './text/one-of.js';

const text = {
  is,
  'one-of': oneOf,
  contains,
  'starts-with': startsWith,
  'ends-with': endsWith,
  matches,
  'is-empty': isEmpty,
};

/** Every comparison that a condition can make, by the kind of its field and the name it has there. */
const operators = {
  text,
  amount: { ...amountComparisons, between, approximately },
  direction: { is: directionIs },
  date: {
    is: isOn,
    before,
    after,
    between: betweenDays,
    approximately: approximatelyOn,
    weekday,
    'day-of-month': dayOfMonth,
    month,
    year,
  },
  tags: { has, 'one-of': hasOneOf, 'is-empty': hasNoTags },
  raw: { ...text, ...rawNumberOperators },
};

type Operators = typeof operators;
type SchemasOf<Kind> =
  Kind extends Record<string, { schema: z.ZodType }> ? Kind[keyof Kind]['schema'] : never;

/** One comparison: `{ field, operator, value, not? }`. */
export type Comparison = z.infer<SchemasOf<Operators[keyof Operators]>>;

type ByName = Readonly<Record<string, Operator<Comparison>>>;

function operatorsOf(field: string): ByName | undefined {
  if (field.startsWith('raw/')) return operators.raw as ByName;
  if ((textFields as readonly string[]).includes(field)) return operators.text as ByName;
  return Object.hasOwn(operators, field) && field !== 'text' && field !== 'raw'
    ? (operators[field as Exclude<keyof Operators, 'text' | 'raw'>] as ByName)
    : undefined;
}

/** Finds the operator before it reads the rest, so that a fault is one of what the author meant. */
export const comparisonSchema = z.unknown().transform((input, context): Comparison => {
  const found = operatorFor(input);
  if ('fault' in found) {
    const { code, key, message } = found.fault;
    context.addIssue({ code: 'custom', message, path: key ? [key] : [], params: { code } });
    return z.NEVER;
  }
  const parsed = found.schema.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const { path, message, ...params } of parsed.error.issues.flatMap(plainIssues))
    context.addIssue({ code: 'custom', message, path: [...path], params });
  return z.NEVER;
});

interface UnknownName {
  readonly code: string;
  readonly message: string;
  readonly key?: 'field' | 'operator';
}

function operatorFor(input: unknown): Operator<Comparison> | { readonly fault: UnknownName } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { fault: { code: 'rules.invalid-value', message: 'not a comparison, nor all, any or none' } };
  }
  const { field, operator } = input as Partial<Leaf>;
  if (typeof field === 'string' && field.startsWith('raw/')) {
    const [issue] = rawFieldSchema.safeParse(field).error?.issues ?? [];
    if (issue) return { fault: { code: 'rules.invalid-pointer', message: issue.message, key: 'field' } };
  }
  const known = typeof field === 'string' ? operatorsOf(field) : undefined;
  if (!known) {
    const message = `no such field; there are ${namedFields.join(', ')} and raw/<path>`;
    return { fault: { code: 'rules.no-such-field', message, key: 'field' } };
  }
  if (typeof operator === 'string' && Object.hasOwn(known, operator)) return known[operator]!;
  const message = `no such operator on ${field}; there are ${Object.keys(known).join(', ')}`;
  return { fault: { code: 'rules.no-such-operator', message, key: 'operator' } };
}

/** @throws {InvalidPattern} `rules.invalid-pattern` */
export const compileComparison = (comparison: Comparison): Test =>
  operatorsOf(comparison.field)![comparison.operator]!.compile(comparison);
