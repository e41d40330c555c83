import { z } from 'zod';
import { foldText } from '../../fold-text.js';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { shareOfWhole, textFieldSchema } from './text-field.js';
import { quoteValue, textValueSchema } from './text-value.js';

const schema = z.strictObject({
  field: textFieldSchema,
  operator: z.literal('is'),
  value: textValueSchema,
  not: notSchema,
});

// More than the longest `contains`: to know the whole text is always more specific than to know a part.
export const wholeText = 1_000;

/** The folded text is the folded value. */
export const is = {
  schema,
  compile({ field, value }) {
    const whole = foldText(value);
    return {
      on: 'text',
      field,
      label: `${field} is ${quoteValue(value)}`,
      denied: `${field} is not ${quoteValue(value)}`,
      specificity: wholeText + whole.length,
      share: shareOfWhole(field),
      holds: (text) => text === whole,
      holdsMissing: false,
      wholes: [whole],
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
