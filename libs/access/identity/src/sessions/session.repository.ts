import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from '../domain/caller.js';
import { type Device, type LiveSession, type Session, type SessionEnd } from '../domain/session.js';

const list = new Keyset('session', { id: keyColumn.uuid(sql`s.id`) }, 'id', '-id');
const columns = sql`s.id, s.user_id AS "userId", s.tenant_id AS "tenantId"`;

/** A session that begins. */
export interface NewSession extends Session, Device {
  readonly hasSecondFactor: boolean;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Every statement on `sessions`. Times are the caller's: one clock decides, and tests move it. */
@Injectable()
export class SessionRepository {
  async insert(tx: SystemTx, session: NewSession): Promise<void> {
    const { id, userId, tenantId, hasSecondFactor, userAgent, ipAddress, at, expiresAt } = session;
    await tx.execute`
      INSERT INTO sessions (id, user_id, tenant_id, second_factor, user_agent, ip_address, created_at, last_used_at,
                            expires_at)
      VALUES (${id}::uuid, ${userId}::uuid, ${tenantId}::uuid, ${hasSecondFactor}, ${userAgent}, ${ipAddress}, ${at},
              ${at}, ${expiresAt})`;
  }

  /**
   * Notes that a live session is used, for a tenant of which its owner is still a member.
   *
   * @returns nothing when it has ended, or its owner was disabled
   */
  async renew(
    tx: SystemTx,
    id: SessionId,
    { at, expiresAt }: { at: Date; expiresAt: Date },
  ): Promise<Session | undefined> {
    const [row] = await tx.query<Session>`
      UPDATE sessions AS s
      SET last_used_at = ${at}, expires_at = ${expiresAt},
          tenant_id = (SELECT m.tenant_id FROM memberships AS m
                       WHERE m.user_id = s.user_id AND m.tenant_id = s.tenant_id)
      FROM users AS u
      WHERE s.id = ${id}::uuid AND s.revoked_at IS NULL AND s.expires_at > ${at}
        AND u.id = s.user_id AND u.disabled_at IS NULL
      RETURNING ${columns}`;
    return row;
  }

  /** @returns whether it is live */
  async setTenant(tx: SystemTx, id: SessionId, tenantId: TenantId, at: Date): Promise<boolean> {
    const changed = await tx.execute`
      UPDATE sessions SET tenant_id = ${tenantId}::uuid, last_used_at = ${at}
      WHERE id = ${id}::uuid AND revoked_at IS NULL AND expires_at > ${at}`;
    return changed === 1;
  }

  /** @returns the session if it ended by this */
  async end(
    tx: SystemTx,
    id: SessionId,
    { because, at, of: owner = null }: { because: SessionEnd; at: Date; of?: UserId | null },
  ): Promise<Session | undefined> {
    const [row] = await tx.query<Session>`
      UPDATE sessions AS s SET revoked_at = ${at}, revoked_because = ${because}
      WHERE s.id = ${id}::uuid AND s.revoked_at IS NULL AND s.expires_at > ${at}
        AND s.user_id = coalesce(${owner}::uuid, s.user_id)
      RETURNING ${columns}`;
    return row;
  }

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
      RETURNING ${columns}`;
  }

  /**
   * The live sessions of a person, newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  page(tx: SystemTx, userId: UserId, at: Date, wish: PageWish<'id'>): Promise<Page<LiveSession>> {
    return list.page(tx, wish, {
      columns: sql`
        ${columns}, s.second_factor AS "hasSecondFactor", s.user_agent AS "userAgent", s.ip_address AS "ipAddress",
        s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt"`,
      from: sql`sessions AS s`,
      where: [sql`s.user_id = ${userId}::uuid`, sql`s.revoked_at IS NULL`, sql`s.expires_at > ${at}`],
    });
  }

  /** Deletes some of the sessions that expired before, with their refresh tokens. */
  async forget(tx: SystemTx, before: Date, most: number): Promise<void> {
    await tx.execute`
      WITH gone AS (
        DELETE FROM sessions
        WHERE id IN (SELECT id FROM sessions WHERE expires_at < ${before}
                     ORDER BY expires_at LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING id
      )
      DELETE FROM refresh_tokens WHERE session_id IN (SELECT id FROM gone)`;
  }
}
