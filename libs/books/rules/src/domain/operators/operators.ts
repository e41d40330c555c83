import { z } from 'zod';
import { between } from './between.js';
import { contains } from './contains.js';
import { equals } from './equals.js';
import { matches } from './matches.js';
import { type Operator, type Test } from './operator.js';

/** Every comparison that a condition can make, by the name it has in the condition. */
const operators = { contains, equals, matches, between };

type Operators = typeof operators;

/** One comparison: `{ field, operator, value }`. */
export type Comparison = { [Name in keyof Operators]: z.infer<Operators[Name]['schema']> }[keyof Operators];

const [first, ...others] = Object.values(operators).map(({ schema }) => schema);

export const comparisonSchema = z.discriminatedUnion('operator', [first!, ...others], {
  error: `unknown operator; known are ${Object.keys(operators).join(', ')}`,
});

const byName: Readonly<Record<Comparison['operator'], Operator<Comparison>>> = operators;

/** @throws {InvalidPattern} `rules.invalid-pattern` */
export const compileComparison = (comparison: Comparison): Test =>
  byName[comparison.operator].compile(comparison);
