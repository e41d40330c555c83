import { Injectable } from '@nestjs/common';
import { type Sql, sql, type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type OrganisationWord } from '../domain/clerk-messages.js';

/** An organisation as it is known here. */
export interface KnownOrganisation {
  /** Unset: it had ended before anything else was heard of it. */
  readonly tenantId: TenantId | null;
  readonly creator: string | null;
  readonly changedAt: Date;
  readonly isEnded: boolean;
}

export interface OrganisationMember {
  readonly organisation: string;
  readonly subject: string;
  /** As Clerk names it; unset once the membership has ended. */
  readonly role: string | null;
}

const organisation = (issuer: string, id: string): Sql => sql`
  SELECT tenant_id AS "tenantId", creator, changed_at AS "changedAt", ended_at IS NOT NULL AS "isEnded"
  FROM tenant_links WHERE issuer = ${issuer} AND external_id = ${id}`;

/** Every statement about organisations and their members as Clerk names them. */
@Injectable()
export class OrganisationRepository {
  async find(tx: SystemTx, issuer: string, id: string): Promise<KnownOrganisation | undefined> {
    const [row] = await tx.query<KnownOrganisation>(organisation(issuer, id));
    return row;
  }

  /** The same; whoever else holds it waits for the transaction's end. */
  async hold(tx: SystemTx, issuer: string, id: string): Promise<KnownOrganisation | undefined> {
    const [row] = await tx.query<KnownOrganisation>(sql`${organisation(issuer, id)} FOR UPDATE`);
    return row;
  }

  /** @returns whether it was not known before */
  async insert(
    tx: SystemTx,
    issuer: string,
    { id, creator, saidAt }: Pick<OrganisationWord, 'id' | 'creator' | 'saidAt'>,
    tenantId: TenantId,
  ): Promise<boolean> {
    const inserted = await tx.execute`
      INSERT INTO tenant_links (issuer, external_id, tenant_id, creator, changed_at)
      VALUES (${issuer}, ${id}, ${tenantId}::uuid, ${creator}, ${saidAt})
      ON CONFLICT DO NOTHING`;
    return inserted === 1;
  }

  async change(
    tx: SystemTx,
    issuer: string,
    { id, creator, saidAt }: Pick<OrganisationWord, 'id' | 'creator' | 'saidAt'>,
  ): Promise<void> {
    await tx.execute`
      UPDATE tenant_links SET creator = coalesce(${creator}, creator), changed_at = ${saidAt}
      WHERE issuer = ${issuer} AND external_id = ${id}`;
  }

  async end(tx: SystemTx, issuer: string, id: string, saidAt: Date): Promise<void> {
    await tx.execute`
      INSERT INTO tenant_links (issuer, external_id, changed_at, ended_at)
      VALUES (${issuer}, ${id}, ${saidAt}, ${saidAt})
      ON CONFLICT (issuer, external_id) DO UPDATE
      SET ended_at = coalesce(tenant_links.ended_at, EXCLUDED.ended_at),
          changed_at = greatest(tenant_links.changed_at, EXCLUDED.changed_at)`;
  }

  /**
   * Notes what Clerk says of a membership, unless something newer was said. An end outdoes what was said at the same
   * time.
   *
   * @returns whether it was news
   */
  async sayMember(
    tx: SystemTx,
    issuer: string,
    { organisation, subject, role }: OrganisationMember,
    saidAt: Date,
  ): Promise<boolean> {
    const changed = await tx.execute`
      INSERT INTO membership_links AS known (issuer, external_tenant_id, subject, role, changed_at)
      VALUES (${issuer}, ${organisation}, ${subject}, ${role}, ${saidAt})
      ON CONFLICT (issuer, external_tenant_id, subject) DO UPDATE
      SET role = EXCLUDED.role, changed_at = EXCLUDED.changed_at
      WHERE EXCLUDED.changed_at > known.changed_at
        OR EXCLUDED.changed_at = known.changed_at AND EXCLUDED.role IS NULL AND known.role IS NOT NULL`;
    return changed === 1;
  }

  /** The role of somebody in an organisation as Clerk names it, and who they are here. */
  async member(
    tx: SystemTx,
    issuer: string,
    organisation: string,
    subject: string,
  ): Promise<{ readonly userId: UserId; readonly role: string | null } | undefined> {
    const [row] = await tx.query<{ userId: UserId; role: string | null }>`
      SELECT l.user_id AS "userId", m.role
      FROM membership_links AS m JOIN user_logins AS l ON l.issuer = m.issuer AND l.subject = m.subject
      WHERE m.issuer = ${issuer} AND m.external_tenant_id = ${organisation} AND m.subject = ${subject}`;
    return row;
  }
}
