import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';

export interface KeptEmbedding {
  /** Normalised. */
  readonly text: string;
  /** What left the house. */
  readonly sent: string;
  readonly vector: Float32Array;
}

@Injectable()
export class EmbeddingRepository {
  /** Vectors that a model gave before, by normalised text. */
  async find(tx: Tx, model: string, texts: readonly string[]): Promise<Map<string, Float32Array>> {
    const rows = await tx.query<{ text: string; vector: Buffer }>`
      SELECT text, vector FROM similarity_embeddings WHERE model = ${model} AND text = ANY (${[...texts]}::text[])`;
    return new Map(rows.map(({ text, vector }) => [text, floatsOf(vector)]));
  }

  async insert(tx: Tx, model: string, kept: readonly KeptEmbedding[]): Promise<void> {
    await tx.execute`
      INSERT INTO similarity_embeddings (tenant_id, model, text, sent, vector)
      SELECT current_tenant(), ${model}, text, sent, vector
      FROM unnest(${kept.map(({ text }) => text)}::text[], ${kept.map(({ sent }) => sent)}::text[],
                  ${kept.map(({ vector }) => bytesOf(vector))}::bytea[]) AS new (text, sent, vector)
      ON CONFLICT DO NOTHING`;
  }

  /** Whether the tenant lets its texts go to a provider: the consent that language models are asked under. */
  async hasConsent(tx: Tx, provider: string): Promise<boolean> {
    const rows = await tx.query`
      SELECT FROM language_model_settings WHERE is_enabled AND consent_provider = ${provider}`;
    return rows.length > 0;
  }
}

function floatsOf(bytes: Buffer): Float32Array {
  const floats = new Float32Array(bytes.length / 4);
  for (let at = 0; at < floats.length; at += 1) floats[at] = bytes.readFloatLE(4 * at);
  return floats;
}

function bytesOf(floats: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 * floats.length);
  floats.forEach((value, at) => bytes.writeFloatLE(value, 4 * at));
  return bytes;
}
