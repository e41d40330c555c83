import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Id } from '@balance/kernel';

export interface KeptAnswer {
  /** SHA-256. */
  readonly key: Buffer;
  /** `null`: no category fits. */
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number;
  readonly rationale: string;
}

/** Every statement on `language_model_answers`. */
@Injectable()
export class AnswerRepository {
  byKeys(tx: Tx, keys: readonly Buffer[]): Promise<KeptAnswer[]> {
    return tx.query<KeptAnswer>`
      SELECT key, category_id AS "categoryId", confidence, rationale
      FROM language_model_answers WHERE key = ANY (${[...keys]}::bytea[])`;
  }

  /** Of two who ask the same at the same time, the later answer stays. */
  async keep(tx: Tx, answers: readonly KeptAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    const rows = answers.map(({ key, ...answer }) => ({ ...answer, key: key.toString('hex') }));
    await tx.execute`
      INSERT INTO language_model_answers (tenant_id, key, category_id, confidence, rationale)
      SELECT current_tenant(), decode(key, 'hex'), "categoryId", confidence, rationale
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS new (key text, "categoryId" uuid, confidence real, rationale text)
      ON CONFLICT (key, tenant_id) DO UPDATE
      SET category_id = excluded.category_id, confidence = excluded.confidence, rationale = excluded.rationale,
          answered_at = now()`;
  }
}
