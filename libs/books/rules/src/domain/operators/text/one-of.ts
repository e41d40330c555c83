import { z } from 'zod';
import { foldText } from '../../fold-text.js';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { shareOfWhole, textFieldSchema } from './text-field.js';
import { quoteValues, textValuesSchema } from './text-value.js';

const schema = z.strictObject({
  field: textFieldSchema,
  operator: z.literal('one-of'),
  value: textValuesSchema,
  not: notSchema,
});

// Less than one whole text, more than any part of one.
export const oneOfWholeTexts = 900;

/** The folded text is one of the folded values. */
export const oneOf = {
  schema,
  compile({ field, value }) {
    const wholes = [...new Set(value.map(foldText))];
    const known = new Set(wholes);
    return {
      on: 'text',
      field,
      label: `${field} is one of ${quoteValues(value)}`,
      denied: `${field} is none of ${quoteValues(value)}`,
      specificity: oneOfWholeTexts + Math.min(...wholes.map((whole) => whole.length)) / 1_000,
      share: Math.min(1, shareOfWhole(field) * wholes.length),
      holds: (text) => known.has(text),
      holdsMissing: false,
      wholes,
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
