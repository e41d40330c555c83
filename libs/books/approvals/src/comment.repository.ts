import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Cause, type Id } from '@balance/kernel';
import { type RecordId } from '@balance/records';

export type CommentId = Id<'comment'>;

/** A remark, or the reason that somebody gave for a step. */
export const commentKinds = ['comment', 'approved', 'rejected', 'returned', 'resubmitted', 'undone'] as const;

export type CommentKind = (typeof commentKinds)[number];

export interface NewComment {
  readonly id: CommentId;
  readonly recordId: RecordId;
  readonly kind: CommentKind;
  readonly body: string;
}

export interface Comment extends NewComment {
  readonly author: string;
  /** Who acted as the author, if somebody did. */
  readonly impersonator: string | null;
  readonly createdAt: Date;
}

const listing = new Keyset('review-comment', { id: keyColumn.uuid(sql`id`) }, 'id', 'id');

/** What is said about records in review. Nobody takes back what was said. */
@Injectable()
export class CommentRepository {
  async add(tx: Tx, comments: readonly NewComment[], { actor, impersonator }: Cause): Promise<void> {
    if (comments.length === 0) return;
    await tx.execute`
      INSERT INTO review_comments (tenant_id, id, record_id, kind, body, author, impersonator)
      SELECT current_tenant(), id, "recordId", kind, body, ${actor}, ${impersonator ?? null}::text
      FROM json_to_recordset(${JSON.stringify(comments)}::json) AS new (id uuid, "recordId" uuid, kind text, body text)`;
  }

  /** The oldest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, recordId: RecordId, wish: PageWish<'id'>): Promise<Page<Comment>> {
    return listing.page(tx, wish, {
      columns: sql`id, record_id AS "recordId", kind, author, impersonator, body, created_at AS "createdAt"`,
      from: sql`review_comments`,
      where: [sql`tenant_id = current_tenant()`, sql`record_id = ${recordId}::uuid`],
    });
  }
}
