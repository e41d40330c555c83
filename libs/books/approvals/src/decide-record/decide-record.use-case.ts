import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import {
  IllegalMove,
  type RecordId,
  RecordNotFound,
  recordRejected,
  RecordRepository,
  recordsApproved,
  type StandingRecord,
} from '@balance/records';
import { CreateRule } from '@balance/rules';
import { ApprovalRepository } from '../approval.repository.js';
import { SplitInvalid } from '../domain/approvals.errors.js';
import { type FilingWish } from '../domain/choose-filing.js';
import { FileRecord } from './file-record.js';

export interface Approval extends FilingWish {
  readonly recordId: RecordId;
  /** A rule that decides the like from now on: its name and condition, unchecked; it sets the category approved here. */
  readonly createRule?: { readonly name?: unknown; readonly priority?: unknown; readonly when?: unknown };
  readonly comment?: string;
}

/** A person's word on a record that waits for review. */
@Injectable()
export class DecideRecord {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly fileRecord: FileRecord,
    private readonly createRule: CreateRule,
    private readonly events: EventLog,
  ) {}

  /** @throws `records.not-found`, `records.illegal-move`, `approvals.category-missing`, `approvals.split-invalid`, `categories.unknown`, `rules.*` */
  async approve(tx: Tx, approval: Approval, cause: Cause): Promise<void> {
    const { recordId, createRule, comment = null } = approval;
    const record = await this.reviewed(tx, recordId, 'approved');
    // Parts are of this one amount; a rule would have to say how any amount is to be parted.
    if (approval.splits && createRule)
      throw new SplitInvalid(recordId, 'a rule that splits is made with POST /api/v1/rules');
    const categoryId = await this.fileRecord.execute(tx, recordId, record, approval, cause.actor);
    await this.records.approve(tx, [recordId], 'reviewer');
    await this.approvals.closeReview(tx, recordId, { status: 'approved', actor: cause.actor, comment });
    const payload = { count: 1, by: 'reviewer' as const, recordIds: [recordId] };
    await this.events.append(tx, [{ event: recordsApproved, stream: `record:${recordId}`, payload, cause }]);
    if (createRule)
      await this.createRule.execute(tx, { ...createRule, then: { categoryId } }, cause, {
        from: 'review',
        recordId,
      });
  }

  /** @throws `records.not-found`, `records.illegal-move` */
  async reject(tx: Tx, recordId: RecordId, comment: string | null, cause: Cause): Promise<void> {
    await this.reviewed(tx, recordId, 'rejected');
    await this.records.reject(tx, [recordId]);
    await this.approvals.closeReview(tx, recordId, { status: 'rejected', actor: cause.actor, comment });
    const payload = { recordIds: [recordId], comment };
    await this.events.append(tx, [{ event: recordRejected, stream: `record:${recordId}`, payload, cause }]);
  }

  /** Locks the record, so that of two people who decide at once the second is told. */
  private async reviewed(tx: Tx, recordId: RecordId, to: 'approved' | 'rejected'): Promise<StandingRecord> {
    const record = await this.records.lock(tx, recordId);
    if (!record) throw new RecordNotFound(recordId);
    if (record.state !== 'processed') throw new IllegalMove(record.state, to);
    return record;
  }
}
