import { Injectable } from '@nestjs/common';
import { type UserId } from '@balance/identity';
import { sql, type Sql, type Tx } from '@balance/database';
import { endOfBlock } from '@balance/kernel';
import { type BatchId, type RecordId, type ReviewReason } from '@balance/records';
import { type Decider, type Review, type ReviewSnapshot } from './domain/review.js';

/** A record that goes before a person. */
export interface NewReview {
  readonly recordId: RecordId;
  readonly reason: ReviewReason;
  /** The policy's condition that asks for it, if one does. */
  readonly condition?: string | undefined;
  /** RFC 3339 */
  readonly dueAt: string | null;
}

/** Moves reviews on. */
@Injectable()
export class ApprovalRepository {
  /** Of those that wait already the reason is renewed. @returns the records that were not in the queue before */
  async openReviews(tx: Tx, reviews: readonly NewReview[]): Promise<RecordId[]> {
    if (reviews.length === 0) return [];
    const rows = await tx.query<{ recordId: RecordId; isNew: boolean }>`
      INSERT INTO review_items AS known (tenant_id, record_id, reason, condition, due_at)
      SELECT current_tenant(), "recordId", reason, condition, "dueAt"
      FROM json_to_recordset(${JSON.stringify(reviews)}::json)
        AS new ("recordId" uuid, reason text, condition text, "dueAt" timestamptz)
      ON CONFLICT (tenant_id, record_id) DO UPDATE
      SET reason = excluded.reason, condition = excluded.condition, version = known.version + 1
      WHERE known.status = 'open'
        AND (known.reason, known.condition) IS DISTINCT FROM (excluded.reason, excluded.condition)
      RETURNING record_id AS "recordId", xmax = 0 AS "isNew"`;
    return rows.filter(({ isNew }) => isNew).map(({ recordId }) => recordId);
  }

  /** Of these batches the records on which a person has begun to decide, and nobody else may. */
  async taken(tx: Tx, batchIds: readonly BatchId[]): Promise<ReadonlySet<RecordId>> {
    const rows = await tx.query<{ recordId: RecordId }>`
      SELECT record_id AS "recordId" FROM ${batches(batchIds)}
      JOIN review_items ON record_id BETWEEN batch.first AND batch.last
      WHERE status IN ('awaiting-second', 'returned')`;
    return new Set(rows.map(({ recordId }) => recordId));
  }

  /** Of records that were routed before and now need no person. By batches: there are hardly ever any. */
  async closeReviews(tx: Tx, batchIds: readonly BatchId[], approved: readonly RecordId[]): Promise<void> {
    await tx.execute`
      UPDATE review_items
      SET status = 'approved', decided_by = 'system:policy', resolved_at = now(), version = version + 1
      FROM ${batches(batchIds)}
      WHERE record_id BETWEEN batch.first AND batch.last AND status = 'open'
        AND record_id = ANY (${[...approved]}::uuid[])`;
  }

  /** Those of the records that a review was ever asked for, kept from others until the transaction ends. */
  async lockAll(tx: Tx, recordIds: readonly RecordId[]): Promise<ReadonlyMap<RecordId, Review>> {
    const rows = await tx.query<Review>`
      SELECT record_id AS "recordId", reason, status, assignee_id AS "assigneeId", first_by AS "firstBy",
             coalesce(first_people, '{}')::text[] AS "firstPeople", first_revision AS "firstRevision", version
      FROM review_items WHERE record_id = ANY (${[...recordIds]}::uuid[]) ORDER BY record_id FOR UPDATE`;
    return new Map(rows.map((row) => [row.recordId, row]));
  }

  /** Notes the first of two approvals; also of records that nobody was asked about yet. */
  async awaitSecond(
    tx: Tx,
    firsts: readonly { readonly recordId: RecordId; readonly revision: number }[],
    { actor, people }: Pick<Decider, 'actor' | 'people'>,
  ): Promise<void> {
    if (firsts.length === 0) return;
    await tx.execute`
      INSERT INTO review_items AS known (
        tenant_id, record_id, reason, status, first_by, first_people, first_at, first_revision
      )
      SELECT current_tenant(), "recordId", 'second-approver', 'awaiting-second', ${actor}, ${[...people]}::uuid[], now(), revision
      FROM json_to_recordset(${JSON.stringify(firsts)}::json) AS new ("recordId" uuid, revision int)
      ON CONFLICT (tenant_id, record_id) DO UPDATE
      SET status = excluded.status, first_by = excluded.first_by, first_people = excluded.first_people,
          first_at = excluded.first_at, first_revision = excluded.first_revision, version = known.version + 1`;
  }

  /** Ends reviews, or sends them back. */
  async settle(
    tx: Tx,
    recordIds: readonly RecordId[],
    status: 'approved' | 'rejected' | 'returned',
    { actor, comment }: { actor: string; comment: string | null },
  ): Promise<void> {
    if (recordIds.length === 0) return;
    await tx.execute`
      UPDATE review_items
      SET status = ${status}, decided_by = ${actor}, comment = ${comment}, version = version + 1,
          resolved_at = CASE WHEN ${status} <> 'returned' THEN now() END
      WHERE record_id = ANY (${[...recordIds]}::uuid[])`;
  }

  /** Puts reviews back to where they were before a decision; what nobody was asked about before is open. */
  async restore(
    tx: Tx,
    reviews: readonly (ReviewSnapshot & { readonly recordId: RecordId })[],
  ): Promise<void> {
    if (reviews.length === 0) return;
    await tx.execute`
      INSERT INTO review_items AS r (tenant_id, record_id, reason, status, first_by, first_people, first_revision)
      SELECT current_tenant(), "recordId", reason, status, "firstBy", "firstPeople", "firstRevision"
      FROM json_to_recordset(${JSON.stringify(reviews)}::json) AS was (
        "recordId" uuid, reason text, status text, "firstBy" text, "firstPeople" uuid[], "firstRevision" int
      )
      ON CONFLICT (tenant_id, record_id) DO UPDATE
      SET status = excluded.status, decided_by = NULL, comment = NULL, resolved_at = NULL, first_by = excluded.first_by,
          first_people = excluded.first_people, first_revision = excluded.first_revision, version = r.version + 1`;
  }

  /** Lets what was sent back wait for a decision again. */
  async resubmit(tx: Tx, recordId: RecordId): Promise<void> {
    await tx.execute`
      UPDATE review_items
      SET status = 'open', decided_by = NULL, resolved_at = NULL, escalated_at = NULL, version = version + 1
      WHERE record_id = ${recordId}::uuid`;
  }

  async assign(
    tx: Tx,
    recordId: RecordId,
    { assigneeId, dueAt }: { assigneeId: UserId | null; dueAt: Date | null },
  ): Promise<void> {
    await tx.execute`
      UPDATE review_items
      SET assignee_id = ${assigneeId}::uuid, due_at = ${dueAt}::timestamptz, version = version + 1,
          escalated_at = CASE WHEN ${dueAt}::timestamptz > now() THEN NULL ELSE escalated_at END
      WHERE record_id = ${recordId}::uuid`;
  }

  /** Marks what is overdue, once. @returns at most `limit` of them, by id */
  async escalate(tx: Tx, now: Date, limit: number): Promise<RecordId[]> {
    const rows = await tx.query<{ recordId: RecordId }>`
      WITH overdue AS (
        SELECT record_id FROM review_items
        WHERE tenant_id = current_tenant() AND due_at < ${now} AND escalated_at IS NULL
          AND status IN ('open', 'awaiting-second')
        ORDER BY record_id LIMIT ${limit} FOR UPDATE SKIP LOCKED
      )
      UPDATE review_items AS r SET escalated_at = ${now}, version = version + 1
      FROM overdue WHERE r.tenant_id = current_tenant() AND r.record_id = overdue.record_id
      RETURNING r.record_id AS "recordId"`;
    return rows.map(({ recordId }) => recordId).sort();
  }
}

const batches = (batchIds: readonly BatchId[]): Sql => sql`
  unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)`;
