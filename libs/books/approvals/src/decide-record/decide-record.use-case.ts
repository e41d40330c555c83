import { Injectable } from '@nestjs/common';
import { type CategoryId, ListCategories } from '@balance/categories';
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
} from '@balance/records';
import { CreateRule } from '@balance/rules';
import { ApprovalRepository } from '../approval.repository.js';
import { CategoryMissing } from '../domain/approvals.errors.js';

export interface Approval {
  readonly recordId: RecordId;
  /** Overrides what was suggested. */
  readonly categoryId?: CategoryId;
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
    private readonly categories: ListCategories,
    private readonly createRule: CreateRule,
    private readonly events: EventLog,
  ) {}

  /** @throws `records.not-found`, `records.illegal-move`, `approvals.category-missing`, `categories.unknown`, `rules.*` */
  async approve(tx: Tx, approval: Approval, cause: Cause): Promise<void> {
    const { recordId, createRule, comment = null } = approval;
    const suggested = await this.reviewed(tx, recordId, 'approved');
    const categoryId = approval.categoryId ?? suggested;
    if (categoryId === null) throw new CategoryMissing(recordId);
    await this.categories.find(tx, categoryId);
    if (categoryId !== suggested) await this.records.recategorise(tx, recordId, categoryId, cause.actor);
    await this.records.move(tx, [recordId], 'approved');
    await this.approvals.closeReview(tx, recordId, { status: 'approved', actor: cause.actor, comment });
    const payload = { count: 1, by: 'reviewer' as const, recordIds: [recordId] };
    await this.events.append(tx, [{ event: recordsApproved, stream: `record:${recordId}`, payload, cause }]);
    if (createRule)
      await this.createRule.execute(tx, { ...createRule, then: { categoryId } }, cause, recordId);
  }

  /** @throws `records.not-found`, `records.illegal-move` */
  async reject(tx: Tx, recordId: RecordId, comment: string | null, cause: Cause): Promise<void> {
    await this.reviewed(tx, recordId, 'rejected');
    await this.records.move(tx, [recordId], 'rejected');
    await this.approvals.closeReview(tx, recordId, { status: 'rejected', actor: cause.actor, comment });
    const payload = { recordIds: [recordId], comment };
    await this.events.append(tx, [{ event: recordRejected, stream: `record:${recordId}`, payload, cause }]);
  }

  /** Locks the record, so that of two people who decide at once the second is told; @returns its category so far */
  private async reviewed(
    tx: Tx,
    recordId: RecordId,
    to: 'approved' | 'rejected',
  ): Promise<CategoryId | null> {
    const record = await this.records.stateOf(tx, recordId);
    if (!record) throw new RecordNotFound(recordId);
    if (record.state !== 'processed') throw new IllegalMove(record.state, to);
    return record.categoryId;
  }
}
