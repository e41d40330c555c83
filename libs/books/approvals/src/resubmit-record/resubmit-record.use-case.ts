import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { type RecordId, RecordNotFound, RecordRepository } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { CommentRepository } from '../comment.repository.js';
import { NotReturned } from '../domain/approvals.errors.js';
import { reviewResubmitted } from '../domain/approvals.events.js';
import { approvalsAgent } from '../make-decision/announce-decision.js';

/** Lets what was sent back wait for a decision again. */
@Injectable()
export class ResubmitRecord {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly comments: CommentRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @throws `records.not-found`, `approvals.not-returned` */
  async execute(tx: Tx, recordId: RecordId, comment: string | null, cause: Cause): Promise<void> {
    if (!(await this.records.lock(tx, recordId))) throw new RecordNotFound(recordId);
    const review = (await this.approvals.lockAll(tx, [recordId])).get(recordId);
    if (review?.status !== 'returned') throw new NotReturned(recordId);
    await this.approvals.resubmit(tx, recordId);
    if (comment !== null) {
      const said = { id: this.ids.next<'comment'>(), recordId, kind: 'resubmitted' as const, body: comment };
      await this.comments.add(tx, [said], cause);
    }
    const payload = { recordIds: [recordId], comment };
    const stream = `record:${recordId}`;
    await this.events.append(tx, [
      { event: reviewResubmitted, stream, payload, sourceAgent: approvalsAgent, cause },
    ]);
  }
}
