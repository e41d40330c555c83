import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import {
  type BatchId,
  type RecordId,
  RecordRepository,
  recordsApproved,
  reviewRequested,
} from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { decideRoute, type ReviewReason } from '../domain/approval-policy.js';

/** Applies the tenant's policy to a batch that has been processed. */
@Injectable()
export class RouteBatch {
  constructor(
    private readonly database: Database,
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly events: EventLog,
  ) {}

  execute(tenantId: TenantId, batchId: BatchId, cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      const policy = await this.approvals.policy(tx);
      const approved: RecordId[] = [];
      const reviews: { recordId: RecordId; reason: ReviewReason }[] = [];
      for (const record of await this.records.decided(tx, batchId)) {
        const route = decideRoute(record, policy);
        if (route.kind === 'auto-approve') approved.push(record.id);
        else reviews.push({ recordId: record.id, reason: route.reason });
      }
      await this.save(tx, batchId, approved, reviews, cause);
    });
  }

  private async save(
    tx: Tx,
    batchId: BatchId,
    approved: readonly RecordId[],
    reviews: readonly { recordId: RecordId; reason: ReviewReason }[],
    cause: Cause,
  ): Promise<void> {
    const reviewed = reviews.map(({ recordId }) => recordId);
    // One that named nobody would speak of the whole batch: so each names its own where the batch is split.
    const named = (recordIds: readonly RecordId[], others: readonly RecordId[]) =>
      others.length === 0 ? {} : { recordIds: [...recordIds] };
    const events: NewEvent[] = [];
    if (approved.length > 0) {
      await this.records.move(tx, approved, 'approved');
      const payload = { count: approved.length, by: 'policy' as const, ...named(approved, reviewed) };
      events.push({ event: recordsApproved, stream: `batch:${batchId}`, payload, cause });
    }
    if (reviewed.length > 0) {
      await this.records.move(tx, reviewed, 'needs-review');
      await this.approvals.openReviews(tx, reviews);
      const payload = { count: reviewed.length, ...named(reviewed, approved) };
      events.push({ event: reviewRequested, stream: `batch:${batchId}`, payload, cause });
    }
    await this.events.append(tx, events);
  }
}
