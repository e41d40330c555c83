import { z } from 'zod';
import { foldText } from '../fold-text.js';

const longestValue = 200;

/** The value of an operator that compares literal text. */
export const textValueSchema = z
  .string()
  .max(longestValue)
  .refine((text) => foldText(text) !== '', {
    message: 'the text is empty once spaces and accents are folded away',
    params: { code: 'rules.empty-text' },
  });

/** The value as it appears in an explanation: quoted, and cut when it is long. */
export const quoteValue = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
