import { assertNever } from '@balance/kernel';
import { type AskedBatch, askBatch, type LlmJournal } from './ask-batch.js';
import { type LlmClient } from './llm-client.js';
import { type LlmQuestion } from './question.js';

/** Why there is no answer. */
export type NoAnswer =
  | 'not-configured'
  | 'budget-used-up'
  | 'provider-failed'
  | 'timed-out'
  | 'circuit-open'
  /** The model answered, again and again, what cannot be used, or nothing. */
  | 'invalid-answer'
  | 'refused';

export type LlmAnswer<Answer> =
  | { readonly outcome: 'answered'; readonly answer: Answer }
  | { readonly outcome: 'unanswered'; readonly reason: NoAnswer };

export interface LlmResult<Answer> {
  /** One for each key that was asked. */
  readonly answers: ReadonlyMap<string, LlmAnswer<Answer>>;
  /** Answers to keys that nobody had asked; they are dropped. */
  readonly extra: number;
}

/** What was missing or unusable is asked for so many times in all. */
const rounds = 3;

/**
 * Asks a language model about items by key. Items go out in batches; what an answer lacks is asked again alone, a
 * bounded number of times, and what stays without a valid answer says why. Nothing is matched by position.
 *
 * @param journal is told of each attempt before it is made and after
 * @throws what the journal throws, and the signal's reason when it aborts; never for what a server does
 */
export async function callLLM<Item extends object, Answer>(
  client: LlmClient,
  question: LlmQuestion<Item, Answer>,
  journal: LlmJournal<Answer>,
  signal?: AbortSignal,
): Promise<LlmResult<Answer>> {
  const keys = [...question.items.keys()];
  const answers = new Map<string, LlmAnswer<Answer>>();
  let extra = 0;
  const giveUp = (some: readonly string[], reason: NoAnswer) =>
    some.forEach((key) => answers.set(key, { outcome: 'unanswered', reason }));

  async function ask(some: readonly string[], round: number): Promise<void> {
    const asked = await askBatch(client, question, some, journal, signal);
    if (asked.outcome !== 'replied') return giveUp(some, reasonOf(asked));
    extra += asked.extra;
    asked.answers.forEach((answer, key) => answers.set(key, { outcome: 'answered', answer }));
    const missing = some.filter((key) => !asked.answers.has(key));
    if (missing.length === 0) return;
    if (round === rounds) return giveUp(missing, asked.end === 'refused' ? 'refused' : 'invalid-answer');
    // What is too long for one reply, or what makes the model refuse, is found by halves.
    const parts = asked.end === 'complete' ? [missing] : chunksOf(missing, Math.ceil(missing.length / 2));
    await allSettledOrThrow(parts.map((part) => ask(part, round + 1)));
  }

  if (!client.isConfigured) giveUp(keys, 'not-configured');
  else await allSettledOrThrow(chunksOf(keys, client.settings.batch).map((batch) => ask(batch, 1)));
  return { answers, extra };
}

function reasonOf(asked: Exclude<AskedBatch<unknown>, { outcome: 'replied' }>): NoAnswer {
  switch (asked.outcome) {
    case 'failed':
      return asked.fault.kind === 'timed-out' ? 'timed-out' : 'provider-failed';
    case 'circuit-open':
    case 'budget-used-up':
      return asked.outcome;
    default:
      return assertNever(asked);
  }
}

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** Waits for all of them, so that none goes on behind the back of whoever is told of a failure. */
async function allSettledOrThrow(work: readonly Promise<void>[]): Promise<void> {
  for (const settled of await Promise.allSettled(work))
    if (settled.status === 'rejected') throw settled.reason;
}
