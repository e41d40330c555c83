import { z } from 'zod';
import { compilePattern, findPatternFault } from '../patterns/compile-pattern.js';
import { textFields } from '../subject.js';
import { type Operator } from './operator.js';
import { quoteValue } from './text-value.js';

const schema = z.strictObject({
  field: z.enum(textFields),
  operator: z.literal('matches'),
  value: z.string().superRefine((pattern, context) => {
    const fault = findPatternFault(pattern);
    if (!fault) return;
    const { message, ...params } = fault;
    context.addIssue({ code: 'custom', message, params });
  }),
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
    const pattern = compilePattern(value);
    const shortest = Math.min(...(pattern.literals ?? ['']).map((literal) => literal.length));
    return {
      on: 'text',
      field,
      label: `${field} matches ${quoteValue(value)}`,
      specificity: shortest,
      holds: pattern.test,
      literals: pattern.literals,
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
