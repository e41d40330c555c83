import { z } from 'zod';
import { compilePattern, findPatternFault } from '../../patterns/compile-pattern.js';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { shareOfPart, textFieldSchema } from './text-field.js';
import { quoteValue } from './text-value.js';

const schema = z.strictObject({
  field: textFieldSchema,
  operator: z.literal('matches'),
  value: z.string().superRefine((pattern, context) => {
    const fault = findPatternFault(pattern);
    if (!fault) return;
    const { message, ...params } = fault;
    context.addIssue({ code: 'custom', message, params });
  }),
  not: notSchema,
});

/**
 * The folded text has a part that the regular expression matches (RE2 syntax, no case, linear time).
 * The pattern sees what rules compare: lower case, no accents, single spaces.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export const matches = {
  schema,
  compile({ field, value }) {
    const { test, literals } = compilePattern(value);
    return {
      on: 'text',
      field,
      label: `${field} matches ${quoteValue(value)}`,
      denied: `${field} does not match ${quoteValue(value)}`,
      specificity: Math.min(...(literals ?? ['']).map((literal) => literal.length)),
      share: (literals ?? ['']).reduce((sum, literal) => sum + shareOfPart(field, literal), 0),
      holds: test,
      holdsMissing: false,
      literals,
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
