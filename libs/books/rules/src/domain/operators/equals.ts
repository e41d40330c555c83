import { z } from 'zod';
import { foldText } from '../fold-text.js';
import { textFields } from '../subject.js';
import { type Operator } from './operator.js';
import { quoteValue, textValueSchema } from './text-value.js';

const schema = z.strictObject({
  field: z.enum(textFields),
  operator: z.literal('equals'),
  value: textValueSchema,
});

// More than the longest `contains`: to know the whole text is always more specific than to know a part.
const wholeText = 1_000;

/** The folded text is the folded value. */
export const equals = {
  schema,
  compile({ field, value }) {
    const whole = foldText(value);
    return {
      on: 'text',
      field,
      label: `${field} equals ${quoteValue(value)}`,
      specificity: wholeText + whole.length,
      holds: (text) => text === whole,
      literals: [whole],
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
