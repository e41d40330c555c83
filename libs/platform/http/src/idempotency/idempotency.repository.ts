import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';

/** Whose key, and which. */
export interface KeyOfOwner {
  readonly owner: string;
  readonly key: string;
}

/** The first answer, as it is kept. */
export interface SealedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unset for an answer without a body. */
  readonly body: Buffer | null;
}

interface KeyRow {
  readonly fingerprint: Buffer;
  readonly createdAt: Date;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: Buffer | null;
}

/** Every statement on `idempotency_keys`. */
@Injectable()
export class IdempotencyRepository {
  /** @returns whether the key was free: new, or expired */
  async claim(
    tx: SystemTx,
    { owner, key }: KeyOfOwner,
    fingerprint: Buffer,
    { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
  ): Promise<boolean> {
    const claimed = await tx.execute`
      INSERT INTO idempotency_keys (owner, key, fingerprint, created_at, expires_at)
      VALUES (${owner}, ${key}, ${fingerprint}, ${now}, ${expiresAt})
      ON CONFLICT (key, owner) DO UPDATE SET
        fingerprint = excluded.fingerprint, created_at = excluded.created_at, expires_at = excluded.expires_at,
        status = NULL, headers = NULL, body = NULL
      WHERE idempotency_keys.expires_at <= excluded.created_at`;
    return claimed === 1;
  }

  async find(tx: SystemTx, { owner, key }: KeyOfOwner): Promise<KeyRow | undefined> {
    const [row] = await tx.query<KeyRow>`
      SELECT fingerprint, created_at AS "createdAt", status, headers, body
      FROM idempotency_keys WHERE key = ${key} AND owner = ${owner}`;
    return row;
  }

  async keep(tx: SystemTx, { owner, key }: KeyOfOwner, answer: SealedAnswer): Promise<void> {
    await tx.execute`
      UPDATE idempotency_keys
      SET status = ${answer.status}, headers = ${JSON.stringify(answer.headers)}::jsonb, body = ${answer.body}
      WHERE key = ${key} AND owner = ${owner} AND status IS NULL`;
  }

  async release(tx: SystemTx, { owner, key }: KeyOfOwner): Promise<void> {
    await tx.execute`
      DELETE FROM idempotency_keys WHERE key = ${key} AND owner = ${owner} AND status IS NULL`;
  }

  /** Those that others are taking away at the same time are left to them. */
  async removeExpired(tx: SystemTx, now: Date, most: number): Promise<void> {
    await tx.execute`
      DELETE FROM idempotency_keys
      WHERE (key, owner) IN (
        SELECT key, owner FROM idempotency_keys WHERE expires_at <= ${now}
        ORDER BY expires_at LIMIT ${most} FOR UPDATE SKIP LOCKED
      )`;
  }
}
