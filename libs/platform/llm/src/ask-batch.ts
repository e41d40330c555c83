import { askChat, type ChatReply, type ChatRequest, instructionsIn } from './ask-chat.js';
import { type Dialect, simplerThan } from './dialect.js';
import { type LlmClient } from './llm-client.js';
import { costMicrosOf, mostUsage, type Prices, type Usage } from './price.js';
import { drawKeys, type LlmQuestion, questionText, replySchemaOf } from './question.js';
import { readAnswers } from './read-answers.js';
import { type Journal, type Reply } from './reply.js';

/** An attempt that is about to be made. */
export interface LlmAttempt {
  readonly model: string;
  readonly keys: readonly string[];
  /** Millionths of the currency's unit. */
  readonly mostCostMicros: bigint;
}

/** An attempt that was made. */
export interface LlmAttemptEnd<Answer> {
  readonly outcome:
    | 'answered'
    | 'incomplete' // some answers are missing or not valid
    | 'refused'
    | 'cut-short'
    | 'not-sent'
    | Extract<Reply<never>, { outcome: 'failed' }>['fault']['kind'];
  readonly usage: Usage | undefined;
  /** Unset: unknown. The server may have counted work that we have not seen. */
  readonly costMicros: bigint | undefined;
  readonly latencyMs: number;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The caller's books: money is reserved before an attempt, and what it brought is kept after it. */
export interface LlmJournal<Answer> {
  /** @returns a name for the attempt, or `undefined` when it cannot be afforded */
  begin(attempt: LlmAttempt): Promise<string | undefined>;
  end(ticket: string, end: LlmAttemptEnd<Answer>): Promise<void>;
}

interface BatchAnswers<Answer> {
  readonly end: ChatReply['end'];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly extra: number;
}

export type AskedBatch<Answer> =
  ({ readonly outcome: 'replied' } & BatchAnswers<Answer>) | Exclude<Reply<never>, { outcome: 'replied' }>;

/** Asks about some items at once. A server that rejects the request is asked in simpler terms. */
export async function askBatch<Item extends object, Answer>(
  client: LlmClient,
  question: LlmQuestion<Item, Answer>,
  keys: readonly string[],
  journal: LlmJournal<Answer>,
  signal?: AbortSignal,
): Promise<AskedBatch<Answer>> {
  const { model, temperature, prices } = client.settings;
  const drawn = drawKeys(keys);
  const request: ChatRequest = {
    model,
    temperature,
    outputLimit: question.answerTokens * keys.length + 50,
    instructions: question.instructions,
    question: questionText(question.items, drawn),
    format: { name: question.name, schema: replySchemaOf(question.answer) },
  };
  const read = (reply: ChatReply) => answersIn(reply, drawn, question);
  for (let dialect: Dialect | undefined = client.dialect; ;) {
    const mostCostMicros = mostCostOf(request, dialect, prices);
    const books = bookkeeping(journal, { model, keys, mostCostMicros }, prices, read);
    const reply = await client.send(model, askChat(request, dialect), books, signal);
    if (reply.outcome === 'replied') {
      client.dialect = dialect;
      return { outcome: 'replied', ...read(reply.value) };
    }
    if (reply.outcome !== 'failed' || reply.fault.kind !== 'rejected') return reply;
    dialect = simplerThan(dialect, reply.fault);
    if (!dialect) return reply;
  }
}

function answersIn<Item extends object, Answer>(
  reply: ChatReply,
  drawn: ReadonlyMap<string, string>,
  { answer }: LlmQuestion<Item, Answer>,
): BatchAnswers<Answer> {
  const { answers, extra } = readAnswers(reply.text, new Set(drawn.keys()), answer);
  const byKey = [...answers].map(([key, given]) => [drawn.get(key)!, given] as const);
  return { end: reply.end, answers: new Map(byKey), extra };
}

const mostCostOf = (request: ChatRequest, dialect: Dialect, prices: Prices): bigint =>
  costMicrosOf(
    mostUsage(
      [instructionsIn(dialect, request), request.question, JSON.stringify(request.format.schema)],
      request.outputLimit,
    ),
    prices,
  );

function bookkeeping<Answer>(
  journal: LlmJournal<Answer>,
  attempt: LlmAttempt,
  prices: Prices,
  read: (reply: ChatReply) => BatchAnswers<Answer>,
): Journal<ChatReply> {
  return {
    begin: () => journal.begin(attempt),
    end: (ticket, reply, latencyMs) =>
      journal.end(ticket, { latencyMs, ...endOf(reply, attempt.keys.length, prices, read) }),
  };
}

function endOf<Answer>(
  reply: Reply<ChatReply>,
  asked: number,
  prices: Prices,
  read: (reply: ChatReply) => BatchAnswers<Answer>,
): Omit<LlmAttemptEnd<Answer>, 'latencyMs'> {
  if (reply.outcome === 'replied') {
    const { value, usage } = reply;
    const { answers } = read(value);
    const complete = answers.size === asked ? 'answered' : 'incomplete';
    const outcome = value.end === 'complete' || answers.size === asked ? complete : value.end;
    return { outcome, usage, costMicros: usage && costMicrosOf(usage, prices), answers };
  }
  const nothing = { usage: undefined, answers: new Map<string, Answer>() };
  if (reply.outcome !== 'failed') return { ...nothing, outcome: 'not-sent', costMicros: 0n };
  const { kind, mayBeCharged } = reply.fault;
  return { ...nothing, outcome: kind, costMicros: mayBeCharged ? undefined : 0n };
}
