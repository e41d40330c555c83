import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Id, type TenantId } from '@balance/kernel';
import { type MailPurpose, type UserTokenId } from '../user-token.repository.js';
import { type InvitationFacts } from './letters/invitation.js';

/** Statements on what mails are about, and on which of them were sent. */
@Injectable()
export class MailRepository {
  /** To whom and why, unless what it is about is over. */
  async userMail(
    tx: SystemTx,
    id: UserTokenId,
    now: Date,
  ): Promise<{ readonly to: string; readonly purpose: MailPurpose } | undefined> {
    const [row] = await tx.query<{ to: string; purpose: MailPurpose }>`
      SELECT coalesce(t.email, u.email) AS to, t.purpose
      FROM user_tokens AS t JOIN users AS u ON u.id = t.user_id
      WHERE t.id = ${id}::uuid AND t.used_at IS NULL AND t.expires_at > ${now} AND u.disabled_at IS NULL`;
    return row;
  }

  /** To whom and what for, unless it can no longer be accepted. */
  async invitation(
    tx: SystemTx,
    tenantId: TenantId,
    id: Id<'invitation'>,
    now: Date,
  ): Promise<({ readonly to: string } & InvitationFacts) | undefined> {
    const [row] = await tx.query<{ to: string } & InvitationFacts>`
      SELECT i.email AS to, i.role, i.expires_at AS "expiresAt", t.name AS "tenantName", u.name AS "inviterName"
      FROM invitations AS i
      JOIN tenants AS t ON t.id = i.tenant_id
      LEFT JOIN users AS u ON 'user:' || u.id = i.invited_by
      WHERE i.id = ${id}::uuid AND i.tenant_id = ${tenantId}::uuid
        AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ${now}`;
    return row;
  }

  async isSent(tx: SystemTx, mailId: string): Promise<boolean> {
    const rows = await tx.query`SELECT FROM sent_mails WHERE id = ${mailId}`;
    return rows.length > 0;
  }

  async markSent(tx: SystemTx, mailId: string, now: Date): Promise<void> {
    await tx.execute`INSERT INTO sent_mails (id, sent_at) VALUES (${mailId}, ${now}) ON CONFLICT DO NOTHING`;
  }

  /** Forgets mails that no job speaks of any more. */
  async purge(tx: SystemTx, sentBefore: Date): Promise<void> {
    await tx.execute`
      DELETE FROM sent_mails WHERE id IN (
        SELECT id FROM sent_mails WHERE sent_at < ${sentBefore} LIMIT 1000 FOR UPDATE SKIP LOCKED)`;
  }
}
