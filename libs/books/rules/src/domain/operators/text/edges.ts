import { z } from 'zod';
import { foldText } from '../../fold-text.js';
import { notSchema } from '../negation.js';
import { type Operator, type TextTest } from '../operator.js';
import { type AnyTextField, shareOfPart, textFieldSchema } from './text-field.js';
import { quoteValue, textValueSchema } from './text-value.js';

const leaf = { field: textFieldSchema, value: textValueSchema, not: notSchema };
const startsSchema = z.strictObject({ ...leaf, operator: z.literal('starts-with') });
const endsSchema = z.strictObject({ ...leaf, operator: z.literal('ends-with') });

/** The folded text begins with the folded value, in the middle of a word too. */
export const startsWith = {
  schema: startsSchema,
  compile: ({ field, value }) => edgeTest(field, value, 'start', (text, part) => text.startsWith(part)),
} satisfies Operator<z.infer<typeof startsSchema>>;

/** The folded text ends with the folded value. */
export const endsWith = {
  schema: endsSchema,
  compile: ({ field, value }) => edgeTest(field, value, 'end', (text, part) => text.endsWith(part)),
} satisfies Operator<z.infer<typeof endsSchema>>;

function edgeTest(
  field: AnyTextField,
  value: string,
  edge: 'start' | 'end',
  has: (text: string, part: string) => boolean,
): TextTest {
  const part = foldText(value);
  return {
    on: 'text',
    field,
    label: `${field} ${edge}s with ${quoteValue(value)}`,
    denied: `${field} does not ${edge} with ${quoteValue(value)}`,
    // One more than to have it anywhere.
    specificity: part.length + 1,
    share: shareOfPart(field, part),
    holds: (text) => has(text, part),
    holdsMissing: false,
    literals: [part],
  };
}
