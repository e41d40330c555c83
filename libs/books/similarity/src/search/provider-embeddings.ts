import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { embedTexts, type Journal, LlmClient, redact } from '@balance/llm';
import { type Embedded, type EmbeddingProvider, type NoVectorReason } from './embedding-provider.js';
import { EmbeddingRepository, type KeptEmbedding } from './embedding.repository.js';

/** Texts that are asked for, and kept, together. */
const textsAtOnce = 256;

/**
 * Vectors from a server of the OpenAI protocol. Each text leaves the house once, redacted, and only of tenants that
 * have consented to this server.
 */
@Injectable()
export class ProviderEmbeddings {
  constructor(
    private readonly database: Database,
    private readonly embeddings: EmbeddingRepository,
    private readonly client: LlmClient,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get dimensions(): number {
    return this.config.EMBEDDING_DIMENSIONS;
  }

  /** What vectors are compared with: those of the same name. None where the worker makes them itself. */
  get name(): string | null {
    const { EMBEDDING_PROVIDER, EMBEDDING_MODEL, EMBEDDING_DIMENSIONS } = this.config;
    return EMBEDDING_PROVIDER === 'local' ? null : `${EMBEDDING_MODEL}/${EMBEDDING_DIMENSIONS}`;
  }

  of(tenantId: TenantId): EmbeddingProvider<Float32Array> {
    return { embed: (texts, signal) => this.#embed(tenantId, texts, signal) };
  }

  async #embed(
    tenantId: TenantId,
    texts: readonly string[],
    signal?: AbortSignal,
  ): Promise<Embedded<Float32Array>> {
    const model = String(this.name);
    const vectors = await this.database.readForTenant(tenantId, (tx) =>
      this.embeddings.find(tx, model, texts),
    );
    const missing = new Map<string, NoVectorReason>();
    const open: { text: string; sent: string }[] = [];
    for (const text of new Set(texts)) {
      if (vectors.has(text)) continue;
      const { text: sent, isPersonal } = redact(text);
      if (isPersonal || sent.trim() === '') missing.set(text, 'withheld');
      else open.push({ text, sent });
    }
    for (let start = 0; start < open.length; start += textsAtOnce) {
      const asked = await this.#ask(tenantId, open.slice(start, start + textsAtOnce), signal);
      if (typeof asked === 'string') {
        for (const { text } of open.slice(start)) missing.set(text, asked);
        break;
      }
      await this.database.forTenant(tenantId, (tx) => this.embeddings.insert(tx, model, asked));
      for (const { text, vector } of asked) vectors.set(text, vector);
    }
    return { vectors, missing };
  }

  async #ask(
    tenantId: TenantId,
    asked: readonly { text: string; sent: string }[],
    signal?: AbortSignal,
  ): Promise<KeptEmbedding[] | NoVectorReason> {
    if (!this.client.isConfigured) return 'not-configured';
    // Asked before each attempt: consent may be taken back while we wait.
    const journal: Journal<readonly Float32Array[]> = {
      begin: async () => ((await this.#hasConsent(tenantId)) ? 'consented' : undefined),
      end: async () => undefined,
    };
    const texts = asked.map(({ sent }) => sent);
    const request = { model: this.config.EMBEDDING_MODEL, dimensions: this.dimensions, texts };
    const answer = await embedTexts(this.client, request, journal, signal);
    if (answer.outcome === 'unavailable')
      return answer.reason === 'budget-used-up' ? 'no-consent' : answer.reason;
    return asked.map((one, at) => ({ ...one, vector: unit(answer.vectors[at]!) }));
  }

  #hasConsent(tenantId: TenantId): Promise<boolean> {
    return this.database.readForTenant(tenantId, (tx) =>
      this.embeddings.hasConsent(tx, this.client.provider),
    );
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
