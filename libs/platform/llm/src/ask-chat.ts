import { z } from 'zod';
import { type Dialect } from './dialect.js';
import { type Send } from './llm-client.js';
import { type Usage } from './price.js';

/** What a model said. */
export interface ChatReply {
  readonly text: string;
  /** `cut-short`: the limit of tokens came first. `refused`: it will not, or a filter will not let it. */
  readonly end: 'complete' | 'cut-short' | 'refused';
}

export interface ChatRequest {
  readonly model: string;
  readonly temperature: number | undefined;
  readonly outputLimit: number;
  readonly instructions: string;
  readonly question: string;
  readonly format: { readonly name: string; readonly schema: Record<string, unknown> };
}

const count = z.number().int().nonnegative();

/** Servers that say that they speak the protocol may leave out much of it. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
});

/** The instructions as a server gets them that cannot be held to a schema. */
export const instructionsIn = ({ format }: Dialect, request: ChatRequest): string =>
  format === 'json_schema'
    ? request.instructions
    : `${request.instructions}\n\nAnswer with one JSON object of this JSON Schema and nothing else:\n${JSON.stringify(request.format.schema)}`;

/** One chat completion. */
export const askChat =
  (request: ChatRequest, dialect: Dialect): Send<ChatReply> =>
  async (api, signal) => {
    const answered: unknown = await api.chat.completions.create(
      {
        model: request.model,
        messages: [
          { role: 'system', content: instructionsIn(dialect, request) },
          { role: 'user', content: request.question },
        ],
        [dialect.limit]: request.outputLimit,
        ...(dialect.hasTemperature &&
          request.temperature !== undefined && { temperature: request.temperature }),
        ...responseFormat(dialect, request.format),
      },
      { signal },
    );
    const parsed = completion.safeParse(answered);
    if (!parsed.success) throw new SyntaxError('The reply is no chat completion');
    const { choices, usage } = parsed.data;
    return { value: replyOf(choices[0]!), usage: usage ? usageOf(usage) : undefined };
  };

function responseFormat({ format }: Dialect, { name, schema }: ChatRequest['format']) {
  if (format === 'json_schema')
    return { response_format: { type: format, json_schema: { name, schema, strict: true } } };
  return format === 'json_object' ? { response_format: { type: format } } : {};
}

function replyOf({
  finish_reason: reason,
  message,
}: z.infer<typeof completion>['choices'][number]): ChatReply {
  const text = message.content ?? '';
  if (message.refusal || reason === 'content_filter') return { text, end: 'refused' };
  return { text, end: reason === 'length' ? 'cut-short' : 'complete' };
}

const usageOf = (usage: { prompt_tokens: number; completion_tokens: number }): Usage => ({
  inputTokens: usage.prompt_tokens,
  outputTokens: usage.completion_tokens,
});
