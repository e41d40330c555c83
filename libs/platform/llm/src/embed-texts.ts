import { z } from 'zod';
import { type LlmClient, type Send } from './llm-client.js';
import { type Journal, type Reply } from './reply.js';

export interface EmbeddingRequest {
  readonly model: string;
  /** Length of the vectors; the model must be able to reduce them. */
  readonly dimensions: number;
  readonly texts: readonly string[];
}

export type Embedded =
  | { readonly outcome: 'embedded'; /** In the order of the texts. */ readonly vectors: Float32Array[] }
  | {
      readonly outcome: 'unavailable';
      readonly reason:
        | 'not-configured'
        | 'budget-used-up'
        | 'provider-failed'
        | 'timed-out'
        | 'circuit-open'
        | 'invalid-answer';
    };

/** Texts in one request. */
const batch = 256;

/**
 * Vectors of texts, over the same connection, circuit and patience as everything else. Vectors are matched to texts
 * by the index that the server gives each.
 *
 * @param journal is told of each attempt; texts are to be redacted before they come here
 * @throws what the journal throws, and the signal's reason when it aborts
 */
export async function embedTexts(
  client: LlmClient,
  { texts, ...request }: EmbeddingRequest,
  journal: Journal<readonly Float32Array[]>,
  signal?: AbortSignal,
): Promise<Embedded> {
  if (!client.isConfigured) return { outcome: 'unavailable', reason: 'not-configured' };
  const vectors: Float32Array[] = [];
  for (let start = 0; start < texts.length; start += batch) {
    const some = { ...request, texts: texts.slice(start, start + batch) };
    const reply = await client.send(request.model, askEmbeddings(some), journal, signal);
    if (reply.outcome !== 'replied') return { outcome: 'unavailable', reason: reasonOf(reply) };
    if (reply.value.length !== some.texts.length) return { outcome: 'unavailable', reason: 'invalid-answer' };
    vectors.push(...reply.value);
  }
  return { outcome: 'embedded', vectors };
}

const index = z.number().int().nonnegative();
const answered = z.object({
  data: z.array(z.object({ index, embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: index }).nullish().catch(undefined),
});

/** @returns none when one is missing, doubled or of another length */
const askEmbeddings =
  ({ model, dimensions, texts }: EmbeddingRequest): Send<readonly Float32Array[]> =>
  async (api, signal) => {
    const reply: unknown = await api.embeddings.create(
      // The SDK would ask for base64, which other servers do not know.
      { model, dimensions, input: [...texts], encoding_format: 'float' },
      { signal },
    );
    const parsed = answered.safeParse(reply);
    if (!parsed.success) throw new SyntaxError('The reply is no list of embeddings');
    const { data, usage } = parsed.data;
    const byIndex = new Map(data.map((entry) => [entry.index, entry.embedding]));
    const vectors = texts.flatMap((_, n) => {
      const vector = byIndex.get(n);
      return vector?.length === dimensions ? [Float32Array.from(vector)] : [];
    });
    const isWhole = vectors.length === texts.length && data.length === texts.length;
    return {
      value: isWhole ? vectors : [],
      usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: 0 } : undefined,
    };
  };

const reasonOf = (reply: Exclude<Reply<never>, { outcome: 'replied' }>) => {
  if (reply.outcome !== 'failed') return reply.outcome;
  return reply.fault.kind === 'timed-out' ? ('timed-out' as const) : ('provider-failed' as const);
};
