import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, type Sql, sql, type Tx } from '@balance/database';
import { type UserId } from '../domain/caller.js';
import { type Member, type Membership } from '../domain/membership.js';
import { type Role } from '../domain/permissions.js';

/** A membership that is kept from others until the transaction ends. */
export interface LockedMembership extends Membership {
  /** Whether it is the one that is asked for. */
  readonly isMember: boolean;
  /** Whether it is that of the person who asks. */
  readonly isActor: boolean;
  readonly isDisabled: boolean;
}

/** A member who can be written to. */
export interface ReachableMember {
  readonly userId: UserId;
  readonly email: string;
}

const columns = sql`
  m.user_id AS "userId", m.role, m.source, m.version, u.email, u.name,
  u.totp_confirmed_at IS NOT NULL AS "hasSecondFactor", u.disabled_at IS NOT NULL AS "isDisabled",
  m.created_at AS "joinedAt"`;
const members = sql`memberships AS m JOIN users AS u ON u.id = m.user_id`;
// For the system's transactions too, which see every tenant.
const ofTenant = sql`m.tenant_id = current_tenant()`;
const listing = new Keyset('member', { userId: keyColumn.uuid(sql`m.user_id`) }, 'userId', 'userId');

/** Every statement about memberships. */
@Injectable()
export class MembershipRepository {
  /** @returns whether they were none before */
  async insert(tx: Tx, { userId, role, source }: Omit<Membership, 'version'>): Promise<boolean> {
    const inserted = await tx.execute`
      INSERT INTO memberships (tenant_id, user_id, role, source)
      VALUES (current_tenant(), ${userId}::uuid, ${role}, ${source})
      ON CONFLICT DO NOTHING`;
    return inserted === 1;
  }

  /**
   * By id, which is the order in which people came to this installation.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  page(tx: Tx, wish: PageWish<'userId'>): Promise<Page<Member>> {
    return listing.page(tx, wish, { columns, from: members, where: [ofTenant] });
  }

  find(tx: Tx, userId: UserId): Promise<Member | undefined> {
    return this.one(tx, sql`m.user_id = ${userId}::uuid`);
  }

  /** Whoever has this address. */
  findByEmail(tx: Tx, emailKey: string): Promise<Member | undefined> {
    return this.one(tx, sql`u.email_key = ${emailKey}`);
  }

  /** Which of these are members who can be written to: with an account in use, and an address that is theirs. */
  reachable(tx: Tx, userIds: readonly UserId[]): Promise<ReachableMember[]> {
    return tx.query<ReachableMember>`
      SELECT u.id AS "userId", u.email FROM ${members}
      WHERE ${ofTenant} AND m.user_id = ANY (${[...userIds]}::uuid[])
        AND u.disabled_at IS NULL AND u.email_verified_at IS NOT NULL
      ORDER BY u.id`;
  }

  async roleOf(tx: Tx, userId: UserId): Promise<Role | undefined> {
    const [row] = await tx.query<{ role: Role }>`
      SELECT role FROM memberships WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid`;
    return row?.role;
  }

  /**
   * Locks a membership, that of the person who asks, and those of all owners: what is known of them then stays so until
   * the transaction ends. Everybody locks them in the same order, so that two who ask at once wait and do not block each
   * other for good.
   */
  lock(tx: Tx, userId: UserId, actorId: UserId | null): Promise<LockedMembership[]> {
    return tx.query<LockedMembership>`
      SELECT m.user_id AS "userId", m.role, m.source, m.version,
             m.user_id = ${userId}::uuid AS "isMember",
             m.user_id IS NOT DISTINCT FROM ${actorId}::uuid AS "isActor",
             u.disabled_at IS NOT NULL AS "isDisabled"
      FROM memberships AS m JOIN users AS u ON u.id = m.user_id
      WHERE m.tenant_id = current_tenant()
        AND (m.role = 'owner' OR m.user_id IN (${userId}::uuid, ${actorId}::uuid))
      ORDER BY m.user_id
      FOR UPDATE OF m`;
  }

  async setRole(tx: Tx, userId: UserId, role: Role): Promise<void> {
    await tx.execute`
      UPDATE memberships SET role = ${role}, version = version + 1
      WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid`;
  }

  async delete(tx: Tx, userId: UserId): Promise<void> {
    await tx.execute`
      DELETE FROM memberships WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid`;
  }

  private async one(tx: Tx, condition: Sql): Promise<Member | undefined> {
    const [row] = await tx.query<Member>`
      SELECT ${columns} FROM ${members} WHERE ${ofTenant} AND ${condition}`;
    return row;
  }
}
