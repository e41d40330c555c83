import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { FindMember, isAllowed, type UserId } from '@balance/identity';
import { type Cause, expectVersion } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { AssigneeUnknown, NotInReview } from '../domain/approvals.errors.js';
import { reviewAssigned } from '../domain/approvals.events.js';
import { approvalsAgent } from '../make-decision/announce-decision.js';
import { ListReviews, type ReviewWithRecord } from '../review-queue/list-reviews.use-case.js';

/** What is left out stays as it is. */
export interface Assignment {
  /** `null`: anybody's. */
  readonly assigneeId?: UserId | null;
  /** `null`: whenever. */
  readonly dueAt?: Date | null;
}

/** Says whose turn a review is, and when it is due. */
@Injectable()
export class AssignReview {
  constructor(
    private readonly reviews: ListReviews,
    private readonly approvals: ApprovalRepository,
    private readonly members: FindMember,
    private readonly events: EventLog,
  ) {}

  /**
   * @param expected the version that the caller has read, if they say
   * @throws `records.not-found`, `approvals.review-not-found`, `approvals.not-in-review`, `approvals.assignee-unknown`,
   *   `http.version-mismatch`
   */
  async execute(
    tx: Tx,
    recordId: RecordId,
    wish: Assignment,
    cause: Cause,
    expected?: number,
  ): Promise<ReviewWithRecord> {
    await this.approvals.lockAll(tx, [recordId]);
    const review = await this.reviews.find(tx, recordId);
    expectVersion(review.version, expected);
    if (review.status === 'approved' || review.status === 'rejected')
      throw new NotInReview(recordId, review.status);
    const { assigneeId = review.assigneeId, dueAt = review.dueAt } = wish;
    if (wish.assigneeId) await this.expectReviewer(tx, wish.assigneeId);
    await this.approvals.assign(tx, recordId, { assigneeId, dueAt });
    const payload = { recordIds: [recordId], assigneeId, dueAt: dueAt?.toISOString() ?? null };
    const stream = `record:${recordId}`;
    await this.events.append(tx, [
      { event: reviewAssigned, stream, payload, sourceAgent: approvalsAgent, cause },
    ]);
    return this.reviews.find(tx, recordId);
  }

  private async expectReviewer(tx: Tx, userId: UserId): Promise<void> {
    const role = await this.members.roleOf(tx, userId);
    if (!role || !isAllowed(role, 'approvals:write')) throw new AssigneeUnknown(userId);
  }
}
