import { z } from 'zod';

/** What of a reply can be used. */
export interface ReadAnswers<Answer> {
  /** By the key that the model was given. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answers to keys that were not asked. */
  readonly extra: number;
  /** Answers to keys that were asked, which are not valid or contradict each other. */
  readonly invalid: number;
}

const keyed = z.looseObject({ key: z.string() });

/**
 * The answers in a model's text, by key. Position means nothing: a model that leaves one out would shift all the
 * others. What is said of a key twice, and differently, is not believed.
 */
export function readAnswers<Answer>(
  text: string,
  keys: ReadonlySet<string>,
  schema: z.ZodType<Answer>,
): ReadAnswers<Answer> {
  const answers = new Map<string, Answer>();
  const broken = new Set<string>();
  let extra = 0;
  for (const entry of entriesOf(jsonIn(text))) {
    const { success, data } = keyed.safeParse(entry);
    if (!success || !keys.has(data.key)) {
      extra += 1;
      continue;
    }
    const answer = schema.safeParse(data);
    const earlier = answers.get(data.key);
    if (!answer.success || (earlier !== undefined && !isSame(earlier, answer.data))) broken.add(data.key);
    else answers.set(data.key, answer.data);
  }
  for (const key of broken) answers.delete(key);
  return { answers, extra, invalid: broken.size };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Models that are not held to a format like to wrap JSON into a code block. */
function jsonIn(text: string): unknown {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Half a reply says nothing reliable; its keys are asked again.
    }
  }
  return undefined;
}

function entriesOf(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null || !('answers' in json)) return [];
  return Array.isArray(json.answers) ? json.answers : [];
}
