import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type SessionTenant, type SessionUser } from '../domain/session.js';

/** Who may have a session, and for which tenants. */
@Injectable()
export class SessionHolderRepository {
  /** @returns nothing for whoever was disabled */
  async user(tx: SystemTx, id: UserId): Promise<SessionUser | undefined> {
    const [row] = await tx.query<SessionUser>`
      SELECT id, email, name FROM users WHERE id = ${id}::uuid AND disabled_at IS NULL`;
    return row;
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
