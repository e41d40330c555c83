import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog, EventQuery } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import {
  type BatchId,
  type RecordId,
  RecordRepository,
  recordsProcessed,
  type ReviewReason,
} from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { decideRoute } from '../domain/approval-policy.js';
import { announceRoutes } from './announce-routes.js';

/** Applies the tenant's policy to batches that have been processed. */
@Injectable()
export class RouteBatches {
  constructor(
    private readonly database: Database,
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly events: EventLog,
    private readonly history: EventQuery,
  ) {}

  /** What is approved stays so, and what waits is asked again: a second run under the same policy changes nothing. */
  execute(tenantId: TenantId, batchIds: readonly BatchId[], cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.approvals.lockBatches(tx, batchIds);
      const { sure, unsure } = await this.decide(tx, batchIds);
      const approved = await this.approve(tx, batchIds, sure);
      const reviewed = await this.approvals.openReviews(tx, unsure);
      const streams = batchIds.map((batchId) => `batch:${batchId}`);
      const causes = await this.history.causes(tx, recordsProcessed, streams);
      await this.events.append(
        tx,
        announceRoutes(approved, reviewed, (stream) => causes.get(stream) ?? cause),
      );
    });
  }

  private async approve(tx: Tx, batchIds: readonly BatchId[], sure: readonly RecordId[]) {
    if (sure.length === 0) return [];
    await this.approvals.closeReviews(tx, batchIds, sure);
    return this.records.approve(tx, sure, 'policy');
  }

  private async decide(tx: Tx, batchIds: readonly BatchId[]) {
    const policy = await this.approvals.policy(tx);
    const sure: RecordId[] = [];
    const unsure: { recordId: RecordId; reason: ReviewReason }[] = [];
    for (const record of await this.records.decided(tx, batchIds)) {
      const route = decideRoute(record, policy);
      if (route.kind === 'auto-approve') sure.push(record.id);
      else unsure.push({ recordId: record.id, reason: route.reason });
    }
    return { sure, unsure };
  }
}
