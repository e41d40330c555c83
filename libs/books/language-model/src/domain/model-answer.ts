import { z } from 'zod';

/** The alias for "no category fits". */
export const noCategory = 'none';

/** What is asked of a model for each item. */
export const modelAnswerSchema = (aliases: readonly string[]) =>
  z.object({
    category: z.enum([...aliases, noCategory]),
    confidence: z.number().min(0).max(1),
    rationale: z.string(),
  });

export type ModelAnswer = z.infer<ReturnType<typeof modelAnswerSchema>>;

/** Tokens: an alias, a number, and a rationale of some twenty words. */
export const answerTokens = 100;

const longestRationale = 160;

/** One line of plain text: what a model writes is shown to people. */
export function plainRationale(text: string): string {
  const line = text
    .replace(/\bhttps?:\S+/gi, ' ')
    .replace(/[<>`]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
  return line.length <= longestRationale ? line : `${[...line].slice(0, longestRationale - 1).join('')}…`;
}
