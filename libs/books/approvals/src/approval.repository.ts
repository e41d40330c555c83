import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { endOfBlock } from '@balance/kernel';
import { type BatchId, type RecordId, type ReviewReason } from '@balance/records';
import { type ApprovalPolicy, defaultPolicy } from './domain/approval-policy.js';

export interface ReviewItem {
  readonly recordId: RecordId;
  readonly reason: ReviewReason;
  readonly createdAt: Date;
}

export interface ReviewPageWish extends PageWish<'waitingSince'> {
  readonly reason?: readonly ReviewReason[];
  /** What waits since then or later. */
  readonly from?: Date;
  /** What waits since before then. */
  readonly until?: Date;
}

const listing = new Keyset(
  'review',
  { waitingSince: keyColumn.timestamptz(sql`created_at`) },
  keyColumn.uuid(sql`record_id`),
  'waitingSince',
);

@Injectable()
export class ApprovalRepository {
  async policy(tx: Tx): Promise<ApprovalPolicy> {
    const [row] = await tx.query<ApprovalPolicy>`
      SELECT auto_approve_at AS "autoApproveAt", review_above_minor AS "reviewAboveMinor" FROM approval_policies`;
    return row ?? defaultPolicy;
  }

  async savePolicy(tx: Tx, { autoApproveAt, reviewAboveMinor }: ApprovalPolicy): Promise<void> {
    await tx.execute`
      INSERT INTO approval_policies (tenant_id, auto_approve_at, review_above_minor)
      VALUES (current_tenant(), ${autoApproveAt}, ${reviewAboveMinor})
      ON CONFLICT (tenant_id) DO UPDATE
      SET auto_approve_at = excluded.auto_approve_at, review_above_minor = excluded.review_above_minor`;
  }

  /** Keeps other runs on the same batches waiting until this transaction ends. */
  async lockBatches(tx: Tx, batchIds: readonly RecordId[]): Promise<void> {
    await tx.execute`
      SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest(${[...batchIds].sort()}::text[]) AS batch (id)`;
  }

  /** Of those that wait already the reason is renewed. @returns the records that were not in the queue before */
  async openReviews(
    tx: Tx,
    items: readonly { recordId: RecordId; reason: ReviewReason }[],
  ): Promise<RecordId[]> {
    if (items.length === 0) return [];
    const rows = await tx.query<{ recordId: RecordId; isNew: boolean }>`
      INSERT INTO review_items AS known (tenant_id, record_id, reason)
      SELECT current_tenant(), "recordId", reason
      FROM json_to_recordset(${JSON.stringify(items)}::json) AS new ("recordId" uuid, reason text)
      ON CONFLICT (tenant_id, record_id) DO UPDATE SET reason = excluded.reason
      WHERE known.status = 'open' AND known.reason <> excluded.reason
      RETURNING record_id AS "recordId", xmax = 0 AS "isNew"`;
    return rows.filter(({ isNew }) => isNew).map(({ recordId }) => recordId);
  }

  /** Of records that were routed before and now need no person. By batches: there are hardly ever any. */
  async closeReviews(tx: Tx, batchIds: readonly BatchId[], approved: readonly RecordId[]): Promise<void> {
    await tx.execute`
      UPDATE review_items
      SET status = 'approved', decided_by = 'system:policy', resolved_at = now()
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      WHERE record_id BETWEEN batch.first AND batch.last AND status = 'open'
        AND record_id = ANY (${[...approved]}::uuid[])`;
  }

  async closeReview(
    tx: Tx,
    recordId: RecordId,
    decision: { status: 'approved' | 'rejected'; actor: string; comment: string | null },
  ): Promise<void> {
    await tx.execute`
      UPDATE review_items
      SET status = ${decision.status}, decided_by = ${decision.actor}, comment = ${decision.comment}, resolved_at = now()
      WHERE record_id = ${recordId}::uuid AND status = 'open'`;
  }

  /** What waits. @throws {CursorInvalid} `paging.cursor-invalid` */
  openItems(tx: Tx, { reason, from, until, ...wish }: ReviewPageWish): Promise<Page<ReviewItem>> {
    return listing.page(tx, wish, {
      columns: sql`record_id AS "recordId", reason, created_at AS "createdAt"`,
      from: sql`review_items`,
      where: [
        sql`status = 'open'`,
        reason && sql`reason = ANY (${[...reason]}::text[])`,
        from && sql`created_at >= ${from}`,
        until && sql`created_at < ${until}`,
      ],
    });
  }
}
