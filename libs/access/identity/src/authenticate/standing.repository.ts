import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { type Role } from '../domain/permissions.js';
import { type Standing } from '../domain/standing.js';
import { type Proof } from './token-verifier.js';

@Injectable()
export class StandingRepository {
  async of(tx: SystemTx, proof: Proof): Promise<Standing | undefined> {
    const [row] = await tx.query<{ role: Role | null; currency: Currency | null }>`
      SELECT m.role, t.currency
      FROM users AS u
      LEFT JOIN memberships AS m ON m.user_id = u.id AND m.tenant_id = ${proof.tenantId}::uuid
      LEFT JOIN tenants AS t ON t.id = m.tenant_id
      WHERE u.id = ${proof.userId}::uuid AND u.disabled_at IS NULL
        AND (${proof.sessionId}::uuid IS NULL OR EXISTS (
          SELECT FROM sessions AS s
          WHERE s.id = ${proof.sessionId}::uuid AND s.revoked_at IS NULL AND s.expires_at > now()
            AND s.user_id = coalesce(${proof.impersonatorId}::uuid, u.id)))
        AND (${proof.impersonatorId}::uuid IS NULL OR EXISTS (
          SELECT FROM memberships AS i JOIN users AS person ON person.id = i.user_id
          WHERE i.user_id = ${proof.impersonatorId}::uuid AND i.tenant_id = ${proof.tenantId}::uuid
            AND i.role = 'owner' AND person.disabled_at IS NULL))`;
    if (!row) return undefined;
    const { role, currency } = row;
    return { membership: role !== null && currency !== null ? { role, currency } : null };
  }
}
