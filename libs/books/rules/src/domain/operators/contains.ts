import { z } from 'zod';
import { foldText } from '../fold-text.js';
import { textFields } from '../subject.js';
import { type Operator } from './operator.js';
import { quoteValue, textValueSchema } from './text-value.js';

const schema = z.strictObject({
  field: z.enum(textFields),
  operator: z.literal('contains'),
  value: textValueSchema,
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
      specificity: part.length,
      holds: (text) => text.includes(part),
      literals: [part],
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
