import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type Invitation, type InvitationId, type Invitee } from '../domain/invitation.js';
import { type JoinedTenant } from '../domain/tenant.js';

export type NewInvitation = Pick<
  Invitation,
  'id' | 'email' | 'emailKey' | 'role' | 'invitedBy' | 'createdAt' | 'expiresAt'
>;

/** An invitation as its holder, who belongs to no tenant yet, may see it. */
export interface HeldInvitation extends Invitation {
  readonly tenantId: TenantId;
  readonly tenantName: string;
}

const columns = sql`
  i.id, i.email, i.email_key AS "emailKey", i.role, i.invited_by AS "invitedBy", i.created_at AS "createdAt",
  i.expires_at AS "expiresAt", i.accepted_at AS "acceptedAt", i.accepted_by AS "acceptedBy",
  i.revoked_at AS "revokedAt"`;
const listing = new Keyset('invitation', { id: keyColumn.uuid(sql`i.id`) }, 'id', '-id');

/** Every statement about invitations, except those of mails. */
@Injectable()
export class InvitationRepository {
  /** @returns nothing when the address has an open one, or one that has expired */
  async insert(tx: Tx, one: NewInvitation): Promise<Invitation | undefined> {
    const [row] = await tx.query<Invitation>`
      INSERT INTO invitations AS i (tenant_id, id, email, email_key, role, invited_by, created_at, expires_at)
      VALUES (current_tenant(), ${one.id}::uuid, ${one.email}, ${one.emailKey}, ${one.role}, ${one.invitedBy},
              ${one.createdAt}, ${one.expiresAt})
      ON CONFLICT (email_key, tenant_id) WHERE accepted_at IS NULL AND revoked_at IS NULL DO NOTHING
      RETURNING ${columns}`;
    return row;
  }

  /**
   * Newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  page(tx: Tx, wish: PageWish<'id'>): Promise<Page<Invitation>> {
    return listing.page(tx, wish, { columns, from: sql`invitations AS i` });
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: InvitationId): Promise<Invitation | undefined> {
    const [row] = await tx.query<Invitation>`
      SELECT ${columns} FROM invitations AS i
      WHERE i.tenant_id = current_tenant() AND i.id = ${id}::uuid FOR UPDATE`;
    return row;
  }

  /** The one of an address that was neither accepted nor revoked, kept from others until the transaction ends. */
  async lockUnanswered(tx: Tx, emailKey: string): Promise<Invitation | undefined> {
    const [row] = await tx.query<Invitation>`
      SELECT ${columns} FROM invitations AS i
      WHERE i.tenant_id = current_tenant() AND i.email_key = ${emailKey}
        AND i.accepted_at IS NULL AND i.revoked_at IS NULL FOR UPDATE`;
    return row;
  }

  async renew(tx: Tx, id: InvitationId, expiresAt: Date): Promise<void> {
    await tx.execute`UPDATE invitations SET expires_at = ${expiresAt} WHERE id = ${id}::uuid`;
  }

  async revoke(tx: Tx, id: InvitationId, at: Date): Promise<void> {
    await tx.execute`UPDATE invitations SET revoked_at = ${at} WHERE id = ${id}::uuid`;
  }

  async accept(tx: SystemTx, id: InvitationId, by: UserId, at: Date): Promise<void> {
    await tx.execute`
      UPDATE invitations SET accepted_at = ${at}, accepted_by = ${by}::uuid WHERE id = ${id}::uuid`;
  }

  /** One of any tenant, for who holds its link. */
  async held(tx: SystemTx, id: InvitationId): Promise<HeldInvitation | undefined> {
    const [row] = await tx.query<HeldInvitation>`
      SELECT ${columns}, i.tenant_id AS "tenantId", t.name AS "tenantName"
      FROM invitations AS i JOIN tenants AS t ON t.id = i.tenant_id
      WHERE i.id = ${id}::uuid`;
    return row;
  }

  /** The transaction's tenant as one of its members sees it. */
  async joined(tx: SystemTx & Tx, userId: UserId): Promise<JoinedTenant | undefined> {
    const [row] = await tx.query<JoinedTenant>`
      SELECT t.id, t.slug, t.name, t.currency, m.role, m.source, m.created_at AS "joinedAt"
      FROM memberships AS m JOIN tenants AS t ON t.id = m.tenant_id
      WHERE m.tenant_id = current_tenant() AND m.user_id = ${userId}::uuid`;
    return row;
  }

  invitee(tx: SystemTx, userId: UserId): Promise<Invitee> {
    return tx.one<Invitee>`
      SELECT id AS "userId", email_key AS "emailKey", email_verified_at IS NOT NULL AS "isVerified"
      FROM users WHERE id = ${userId}::uuid`;
  }
}
