import { randomInt } from 'node:crypto';
import { z } from 'zod';

/** Items to be judged by a model, each by itself, and what an answer looks like. */
export interface LlmQuestion<Item extends object, Answer> {
  /** Of the schema: letters, digits and underscores. */
  readonly name: string;
  readonly instructions: string;
  /** By keys of the caller's, which the model does not see. */
  readonly items: ReadonlyMap<string, Item>;
  /** An object; fields that it does not name are dropped. */
  readonly answer: z.ZodType<Answer>;
  /** Tokens that one answer takes at most. */
  readonly answerTokens: number;
}

/** The schema of a reply, the same for all questions of a kind: servers compile it once and keep it. */
export function replySchemaOf(answer: z.ZodType): Record<string, unknown> {
  const { properties = {}, required = [] } = z.toJSONSchema(answer) as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  const entry = {
    type: 'object',
    properties: { key: { type: 'string' }, ...properties },
    required: ['key', ...required],
    additionalProperties: false,
  };
  return {
    type: 'object',
    properties: { answers: { type: 'array', items: entry } },
    required: ['answers'],
    additionalProperties: false,
  };
}

const letters = 'bcdfghjkmnpqrstvwxz';

/**
 * Short keys for the model, drawn at random: one that numbers its answers by itself, past an item that it has left
 * out, meets no key of another item.
 */
export function drawKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const drawn = new Map<string, string>();
  for (const key of keys) {
    let candidate;
    do candidate = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
    while (drawn.has(candidate));
    drawn.set(candidate, key);
  }
  return drawn;
}

/** What the model is shown. */
export const questionText = <Item extends object>(
  items: ReadonlyMap<string, Item>,
  drawn: ReadonlyMap<string, string>,
): string => JSON.stringify({ items: [...drawn].map(([key, item]) => ({ key, ...items.get(item) })) });
