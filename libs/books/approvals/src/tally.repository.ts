import { Injectable } from '@nestjs/common';
import { type CategoryId } from '@balance/categories';
import { sql, type Tx } from '@balance/database';
import { payeeOf, type RecordId } from '@balance/records';

/** A payee in the spelling that records are counted by, and a category. */
export interface TallyKey {
  readonly payee: string;
  readonly categoryId: CategoryId;
}

const payee = payeeOf(sql`r`);
const isCounted = sql`EXISTS (SELECT FROM approval_policies WHERE counts_history)`;

/** How often records of a payee were approved under a category: counted for tenants whose policy asks for it. */
@Injectable()
export class TallyRepository {
  /** Of those that were approved at all. */
  async of(tx: Tx, keys: readonly TallyKey[]): Promise<(TallyKey & { approvals: number })[]> {
    if (keys.length === 0) return [];
    return tx.query<TallyKey & { approvals: number }>`
      SELECT t.payee, t.category_id AS "categoryId", t.approvals
      FROM approval_tallies AS t
      JOIN json_to_recordset(${JSON.stringify(keys)}::json) AS asked (payee text, "categoryId" uuid)
        ON t.payee = asked.payee AND t.category_id = asked."categoryId"`;
  }

  /** Counts records that have just been approved, or, with -1, are approved no longer. */
  async add(tx: Tx, recordIds: readonly RecordId[], by: 1 | -1): Promise<void> {
    if (recordIds.length === 0) return;
    // In one order, so that two who count the same payees wait for each other instead of deadlocking.
    await tx.execute`
      INSERT INTO approval_tallies AS known (tenant_id, payee, category_id, approvals)
      SELECT current_tenant(), payee, category_id, count(*) * ${by}::int
      FROM (
        SELECT ${payee} AS payee, r.category_id FROM records AS r
        WHERE r.id = ANY (${[...recordIds]}::uuid[]) AND r.category_id IS NOT NULL AND ${isCounted}
      ) AS approved
      GROUP BY payee, category_id ORDER BY payee, category_id
      ON CONFLICT (payee, category_id, tenant_id) DO UPDATE SET approvals = known.approvals + excluded.approvals`;
  }

  /** Counts all that were ever approved: when a policy begins to ask for it. */
  async recount(tx: Tx): Promise<void> {
    await tx.execute`DELETE FROM approval_tallies`;
    await tx.execute`
      INSERT INTO approval_tallies (tenant_id, payee, category_id, approvals)
      SELECT current_tenant(), ${payee}, r.category_id, count(*) FROM records AS r
      WHERE r.state = 'approved' AND r.category_id IS NOT NULL
      GROUP BY 2, 3`;
  }
}
