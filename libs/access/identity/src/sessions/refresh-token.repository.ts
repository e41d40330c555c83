import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type SessionId } from '../domain/caller.js';

/** Every statement on `refresh_tokens`. */
@Injectable()
export class RefreshTokenRepository {
  async insert(tx: SystemTx, sessionId: SessionId, hash: Buffer, at: Date): Promise<void> {
    await tx.execute`
      INSERT INTO refresh_tokens (token_hash, session_id, created_at) VALUES (${hash}, ${sessionId}::uuid, ${at})`;
  }

  /**
   * Uses a token up. Of several who try at once one succeeds; the others wait for its transaction and then do not.
   *
   * @returns its session if it was unused
   */
  async use(tx: SystemTx, hash: Buffer, at: Date): Promise<SessionId | undefined> {
    const [row] = await tx.query<{ sessionId: SessionId }>`
      UPDATE refresh_tokens SET used_at = ${at} WHERE token_hash = ${hash} AND used_at IS NULL
      RETURNING session_id AS "sessionId"`;
    return row?.sessionId;
  }

  async sessionOf(tx: SystemTx, hash: Buffer): Promise<SessionId | undefined> {
    const [row] = await tx.query<{ sessionId: SessionId }>`
      SELECT session_id AS "sessionId" FROM refresh_tokens WHERE token_hash = ${hash}`;
    return row?.sessionId;
  }

  /** Deletes the session's used tokens from before: had they not been used, they would have expired. */
  async forgetUsed(tx: SystemTx, sessionId: SessionId, before: Date): Promise<void> {
    await tx.execute`
      DELETE FROM refresh_tokens
      WHERE session_id = ${sessionId}::uuid AND created_at < ${before} AND used_at IS NOT NULL`;
  }
}
