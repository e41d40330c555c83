import { Injectable } from '@nestjs/common';
import {
  join,
  keyColumn,
  Keyset,
  nullable,
  type Page,
  type PageWish,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import { type UserId } from '@balance/identity';
import { type RecordId, type ReviewReason } from '@balance/records';
import { type ReviewStatus } from '../domain/review.js';

/** A review as people see it. */
export interface ReviewRow {
  readonly recordId: RecordId;
  readonly reason: ReviewReason;
  /** The policy's condition that asks for it, if one does. */
  readonly condition: string | null;
  readonly status: ReviewStatus;
  readonly assigneeId: UserId | null;
  readonly dueAt: Date | null;
  readonly escalatedAt: Date | null;
  /** The first of two who have to approve. */
  readonly firstBy: string | null;
  readonly firstAt: Date | null;
  readonly decidedBy: string | null;
  readonly comment: string | null;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
  readonly version: number;
}

export interface ReviewPageWish extends PageWish<'waitingSince' | 'dueAt'> {
  readonly reason?: readonly ReviewReason[];
  /** What waits for a decision when left out. */
  readonly status?: readonly ReviewStatus[];
  readonly assigneeId?: readonly UserId[];
  /** Whether somebody is to look at it. */
  readonly isAssigned?: boolean;
  readonly isOverdue?: boolean;
  readonly isEscalated?: boolean;
  /** What waits since then or later. */
  readonly from?: Date;
  /** What waits since before then. */
  readonly until?: Date;
}

const columns = sql`
  record_id AS "recordId", reason, condition, status, assignee_id AS "assigneeId", due_at AS "dueAt",
  escalated_at AS "escalatedAt", first_by AS "firstBy", first_at AS "firstAt", decided_by AS "decidedBy", comment,
  created_at AS "createdAt", resolved_at AS "resolvedAt", version`;

// As parameters they would not tell the planner which of the partial indexes holds them.
const literals: Readonly<Record<ReviewStatus, Sql>> = {
  open: sql`'open'`,
  'awaiting-second': sql`'awaiting-second'`,
  returned: sql`'returned'`,
  approved: sql`'approved'`,
  rejected: sql`'rejected'`,
};

const listing = new Keyset(
  'review',
  {
    waitingSince: keyColumn.timestamptz(sql`created_at`),
    dueAt: nullable(keyColumn.timestamptz(sql`due_at`)),
  },
  keyColumn.uuid(sql`record_id`),
  'waitingSince',
);

/** Reads reviews for people and programs. */
@Injectable()
export class ReviewListRepository {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { reason, from, until, ...wish }: ReviewPageWish): Promise<Page<ReviewRow>> {
    const { status = ['open', 'awaiting-second'], assigneeId, isAssigned, isOverdue, isEscalated } = wish;
    return listing.page(tx, wish, {
      columns,
      from: sql`review_items`,
      where: [
        sql`status IN (${join(status.map((one) => literals[one]))})`,
        reason && sql`reason = ANY (${[...reason]}::text[])`,
        assigneeId && sql`assignee_id = ANY (${[...assigneeId]}::uuid[])`,
        isAssigned === undefined ? undefined : sql`(assignee_id IS NOT NULL) = ${isAssigned}`,
        isOverdue === undefined ? undefined : sql`(due_at IS NOT NULL AND due_at < now()) = ${isOverdue}`,
        isEscalated === undefined ? undefined : sql`(escalated_at IS NOT NULL) = ${isEscalated}`,
        from && sql`created_at >= ${from}`,
        until && sql`created_at < ${until}`,
      ],
    });
  }

  async find(tx: Tx, recordId: RecordId): Promise<ReviewRow | undefined> {
    const [row] = await tx.query<ReviewRow>`
      SELECT ${columns} FROM review_items WHERE record_id = ${recordId}::uuid`;
    return row;
  }
}
