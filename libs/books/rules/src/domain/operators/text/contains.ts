import { z } from 'zod';
import { foldText } from '../../fold-text.js';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { shareOfPart, textFieldSchema } from './text-field.js';
import { quoteValue, textValueSchema } from './text-value.js';

const schema = z.strictObject({
  field: textFieldSchema,
  operator: z.literal('contains'),
  value: textValueSchema,
  not: notSchema,
});

/** The folded text has the folded value somewhere in it, inside a word too: "uber" is in "Zuberbuehler". */
export const contains = {
  schema,
  compile({ field, value }) {
    const part = foldText(value);
    return {
      on: 'text',
      field,
      label: `${field} contains ${quoteValue(value)}`,
      denied: `${field} does not contain ${quoteValue(value)}`,
      specificity: part.length,
      share: shareOfPart(field, part),
      holds: (text) => text.includes(part),
      holdsMissing: false,
      literals: [part],
      isItsLiteral: true,
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
