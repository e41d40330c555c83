import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type TenantId } from '@balance/kernel';

/** Looks for overdue reviews on nobody's behalf. */
@Injectable()
export class OverdueRepository {
  /** Tenants that have some. */
  async tenants(tx: SystemTx, now: Date): Promise<TenantId[]> {
    const rows = await tx.query<{ tenantId: TenantId }>`
      SELECT DISTINCT tenant_id AS "tenantId" FROM review_items
      WHERE due_at < ${now} AND due_at IS NOT NULL AND escalated_at IS NULL AND status IN ('open', 'awaiting-second')`;
    return rows.map(({ tenantId }) => tenantId);
  }
}
