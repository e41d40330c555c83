import { Injectable } from '@nestjs/common';
import { sql, type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import { type Role } from '../../domain/permissions.js';

export interface OwnMembership {
  readonly tenantId: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
}

/** A person as they see themselves. */
export interface Me {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly hasSecondFactor: boolean;
  readonly memberships: readonly OwnMembership[];
  readonly version: number;
}

const columns = sql`id, email, name, totp_confirmed_at IS NOT NULL AS "hasSecondFactor", version`;

/** Statements on what people see and change of themselves. */
@Injectable()
export class MeRepository {
  async find(tx: SystemTx, id: UserId): Promise<Me | undefined> {
    const [person] = await tx.query<
      Omit<Me, 'memberships'>
    >`SELECT ${columns} FROM users WHERE id = ${id}::uuid`;
    return person && { ...person, memberships: await this.memberships(tx, id) };
  }

  /** @returns its version, the row kept from others until the transaction ends */
  async lock(tx: SystemTx, id: UserId): Promise<number | undefined> {
    const [row] = await tx.query<{ version: number }>`
      SELECT version FROM users WHERE id = ${id}::uuid FOR UPDATE`;
    return row?.version;
  }

  async rename(tx: SystemTx, id: UserId, name: string): Promise<void> {
    await tx.execute`UPDATE users SET name = ${name}, version = version + 1 WHERE id = ${id}::uuid`;
  }

  /** By name of the tenant. */
  private memberships(tx: SystemTx, id: UserId): Promise<OwnMembership[]> {
    return tx.query<OwnMembership>`
      SELECT m.tenant_id AS "tenantId", t.slug, t.name, m.role
      FROM memberships AS m JOIN tenants AS t ON t.id = m.tenant_id
      WHERE m.user_id = ${id}::uuid
      ORDER BY t.name, t.slug`;
  }
}
