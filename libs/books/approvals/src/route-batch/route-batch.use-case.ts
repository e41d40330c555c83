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

  /** What has been routed before is not routed again, so that a second run changes nothing. */
  execute(tenantId: TenantId, batchId: BatchId, cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.approvals.lockBatch(tx, batchId);
      const policy = await this.approvals.policy(tx);
      const sure: RecordId[] = [];
      const unsure: { recordId: RecordId; reason: ReviewReason }[] = [];
      for (const record of await this.records.decided(tx, batchId)) {
        const route = decideRoute(record, policy);
        if (route.kind === 'auto-approve') sure.push(record.id);
        else unsure.push({ recordId: record.id, reason: route.reason });
      }
      const approved = sure.length === 0 ? [] : await this.records.move(tx, sure, 'approved');
      const reviewed = await this.approvals.openReviews(tx, unsure);
      await this.announce(tx, batchId, { approved, reviewed }, cause);
    });
  }

  /** An event that names no records speaks of the whole batch; so each names its own where the batch is split. */
  private async announce(
    tx: Tx,
    batchId: BatchId,
    { approved, reviewed }: { approved: RecordId[]; reviewed: RecordId[] },
    cause: Cause,
  ): Promise<void> {
    const stream = `batch:${batchId}`;
    const isSplit = approved.length > 0 && reviewed.length > 0;
    const named = (recordIds: RecordId[]) => (isSplit ? { recordIds } : {});
    const events: NewEvent[] = [];
    if (approved.length > 0) {
      const payload = { count: approved.length, by: 'policy' as const, ...named(approved) };
      events.push({ event: recordsApproved, stream, payload, cause });
    }
    if (reviewed.length > 0) {
      events.push({
        event: reviewRequested,
        stream,
        payload: { count: reviewed.length, ...named(reviewed) },
        cause,
      });
    }
    await this.events.append(tx, events);
  }
}
