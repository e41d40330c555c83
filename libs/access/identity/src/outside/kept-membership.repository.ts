import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type Role } from '../domain/permissions.js';

/** A tenant that somebody is a member of. */
export interface MembersTenant {
  readonly id: TenantId;
  readonly slug: string;
}

/** Every statement about memberships that outside providers keep. */
@Injectable()
export class KeptMembershipRepository {
  /** Kept from others until the transaction ends. */
  async lock(tx: Tx, userId: UserId): Promise<{ role: Role; source: string } | undefined> {
    const [row] = await tx.query<{ role: Role; source: string }>`
      SELECT role, source FROM memberships WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid
      FOR UPDATE`;
    return row;
  }

  async setRole(tx: Tx, userId: UserId, role: Role, source: string): Promise<void> {
    await tx.execute`
      UPDATE memberships SET role = ${role}, source = ${source}, version = version + 1
      WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid`;
  }

  /** The members of a tenant whom an issuer keeps there. */
  async keptMembers(tx: Tx, issuer: string): Promise<UserId[]> {
    const rows = await tx.query<{ userId: UserId }>`
      SELECT user_id AS "userId" FROM memberships WHERE tenant_id = current_tenant() AND source = ${issuer}
      ORDER BY user_id`;
    return rows.map(({ userId }) => userId);
  }

  /** What an issuer keeps of somebody's memberships. */
  keptOf(
    tx: SystemTx,
    userId: UserId,
    issuer: string,
  ): Promise<{ readonly tenantId: TenantId; readonly role: Role }[]> {
    return tx.query`
      SELECT tenant_id AS "tenantId", role FROM memberships WHERE user_id = ${userId}::uuid AND source = ${issuer}`;
  }

  /** All that somebody is a member of, whoever keeps it. */
  tenantsOf(tx: SystemTx, userId: UserId): Promise<MembersTenant[]> {
    return tx.query`
      SELECT t.id, t.slug FROM memberships AS m JOIN tenants AS t ON t.id = m.tenant_id
      WHERE m.user_id = ${userId}::uuid ORDER BY t.id`;
  }

  /** The tenants among these slugs. */
  tenantsCalled(tx: SystemTx, slugs: readonly string[]): Promise<MembersTenant[]> {
    return tx.query`SELECT id, slug FROM tenants WHERE slug = ANY(${[...slugs]}) ORDER BY id`;
  }
}
