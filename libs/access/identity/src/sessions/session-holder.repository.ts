import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type SessionTenant, type SessionUser } from '../domain/session.js';

/** Who may have a session, and for which tenants. */
@Injectable()
export class SessionHolderRepository {
  /** The time by the database's clock, which is one for all processes. */
  async time(tx: SystemTx): Promise<Date> {
    return (await tx.one<{ now: Date }>`SELECT clock_timestamp() AS now`).now;
  }

  /**
   * Whoever began to prove who they are at a time, kept as they are until the transaction ends.
   *
   * @returns nothing when they were disabled, or their sessions were ended since: what they have proved may be what
   *   ended them, such as a password that was just replaced
   */
  async lock(tx: SystemTx, id: UserId, began: Date): Promise<SessionUser | undefined> {
    const [row] = await tx.query<SessionUser>`
      SELECT id, email, name FROM users
      WHERE id = ${id}::uuid AND disabled_at IS NULL AND (sessions_ended_at IS NULL OR sessions_ended_at < ${began})
      FOR SHARE`;
    return row;
  }

  /** Notes that all sessions of a person end, those that are about to begin too. */
  async noteEnd(tx: SystemTx, id: UserId): Promise<void> {
    await tx.execute`UPDATE users SET sessions_ended_at = clock_timestamp() WHERE id = ${id}::uuid`;
  }

  /**
   * The tenant that they ask for; else the one that a session of theirs worked for last, else the one that they were
   * the first to join.
   *
   * @returns nothing when they are no member there, or anywhere
   */
  async tenant(
    tx: SystemTx,
    userId: UserId,
    wanted: TenantId | null = null,
  ): Promise<SessionTenant | undefined> {
    const [row] = await tx.query<SessionTenant>`
      SELECT t.id, t.slug, t.name, t.currency, m.role
      FROM memberships AS m
      JOIN tenants AS t ON t.id = m.tenant_id
      LEFT JOIN LATERAL (
        SELECT max(s.last_used_at) AS at FROM sessions AS s
        WHERE s.user_id = m.user_id AND s.tenant_id = m.tenant_id
      ) AS used ON true
      WHERE m.user_id = ${userId}::uuid AND m.tenant_id = coalesce(${wanted}::uuid, m.tenant_id)
      ORDER BY used.at DESC NULLS LAST, m.created_at, t.id LIMIT 1`;
    return row;
  }
}
