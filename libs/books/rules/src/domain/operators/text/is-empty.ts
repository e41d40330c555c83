import { z } from 'zod';
import { notSchema } from '../negation.js';
import { type Operator } from '../operator.js';
import { wholeText } from './is.js';
import { textFieldSchema } from './text-field.js';

const schema = z.strictObject({
  field: textFieldSchema,
  operator: z.literal('is-empty'),
  not: notSchema,
});

/** The field is missing, or nothing is left of its text once it is folded. */
export const isEmpty = {
  schema,
  compile({ field }) {
    return {
      on: 'text',
      field,
      label: `${field} is empty`,
      denied: `${field} is not empty`,
      specificity: wholeText,
      share: 0.4,
      holds: (text) => text === '',
      holdsMissing: true,
      wholes: [''],
    };
  },
} satisfies Operator<z.infer<typeof schema>>;
