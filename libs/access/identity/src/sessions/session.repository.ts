import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type SessionId, type UserId } from '../domain/caller.js';
import { type Session, type SessionEnd } from '../domain/session.js';

/** Every statement on `sessions`. */
@Injectable()
export class SessionRepository {
  /** @returns those that ended by it */
  endAll(
    tx: SystemTx,
    userId: UserId,
    { because, except, at }: { because: SessionEnd; except: SessionId | null; at: Date },
  ): Promise<Session[]> {
    // In one order, so that two who end the same sessions do not wait for each other in a circle.
    return tx.query<Session>`
      WITH live AS (
        SELECT id FROM sessions
        WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND expires_at > ${at}
          AND id IS DISTINCT FROM ${except}::uuid
        ORDER BY id FOR UPDATE
      )
      UPDATE sessions AS s SET revoked_at = ${at}, revoked_because = ${because}
      FROM live WHERE s.id = live.id
      RETURNING s.id, s.user_id AS "userId", s.tenant_id AS "tenantId"`;
  }
}
