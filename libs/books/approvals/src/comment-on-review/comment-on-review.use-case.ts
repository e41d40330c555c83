import { Injectable } from '@nestjs/common';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { type RecordId, RecordListRepository, RecordNotFound } from '@balance/records';
import { type Comment, CommentRepository } from '../comment.repository.js';
import { reviewCommented } from '../domain/approvals.events.js';
import { approvalsAgent } from '../make-decision/announce-decision.js';

/** What people say about a record. */
@Injectable()
export class CommentOnReview {
  constructor(
    private readonly records: RecordListRepository,
    private readonly comments: CommentRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws `records.not-found` */
  async execute(tx: Tx, recordId: RecordId, body: string, cause: Cause): Promise<Comment> {
    await this.expectRecord(tx, recordId);
    const comment = { id: this.ids.next<'comment'>(), recordId, kind: 'comment' as const, body };
    await this.comments.add(tx, [comment], cause);
    const payload = { recordIds: [recordId], commentId: comment.id };
    const stream = `record:${recordId}`;
    await this.events.append(tx, [
      { event: reviewCommented, stream, payload, sourceAgent: approvalsAgent, cause },
    ]);
    const { actor: author, impersonator = null } = cause;
    return { ...comment, author, impersonator, createdAt: this.clock.now() };
  }

  /** The oldest first. @throws `records.not-found`, `paging.cursor-invalid` */
  async list(tx: Tx, recordId: RecordId, wish: PageWish<'id'>): Promise<Page<Comment>> {
    await this.expectRecord(tx, recordId);
    return this.comments.page(tx, recordId, wish);
  }

  private async expectRecord(tx: Tx, recordId: RecordId): Promise<void> {
    if (!(await this.records.find(tx, recordId))) throw new RecordNotFound(recordId);
  }
}
