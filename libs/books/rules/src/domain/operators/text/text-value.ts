import { z } from 'zod';
import { foldText } from '../../fold-text.js';

const longestValue = 200;
const mostValues = 200;

/** The value of an operator that compares literal text. */
export const textValueSchema = z
  .string()
  .max(longestValue)
  .refine((text) => foldText(text) !== '', {
    message: 'the text is empty once spaces and accents are folded away',
    params: { code: 'rules.empty-text' },
  });

/** The values of an operator that takes any of several literal texts. */
export const textValuesSchema = z
  .array(textValueSchema)
  .min(1, { message: 'give at least one text' })
  .max(mostValues);

/** The value as it appears in an explanation: quoted, and cut when it is long. */
export const quoteValue = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

/** Several values as they appear in an explanation: the first three, and how many more. */
export function quoteValues(texts: readonly string[]): string {
  const more = texts.length > 3 ? ` and ${texts.length - 3} more` : '';
  return texts.slice(0, 3).map(quoteValue).join(', ') + more;
}
