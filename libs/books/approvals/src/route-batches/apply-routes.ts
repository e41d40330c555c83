import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type BatchId, type RecordId, RecordRepository } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { TallyRepository } from '../tally.repository.js';
import { type SortedRecords } from './sort-by-policy.js';

/** What a run has changed. */
export interface AppliedRoutes {
  readonly approved: readonly RecordId[];
  /** Those that did not wait before. */
  readonly reviewed: readonly RecordId[];
}

/** Approves what the policy is sure of, and puts the rest before a person. */
@Injectable()
export class ApplyRoutes {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly tallies: TallyRepository,
  ) {}

  /** What a person has begun to decide on is theirs: the policy takes no record away that was sent back, or approved once of twice. */
  async execute(
    tx: Tx,
    batchIds: readonly BatchId[],
    { sure, unsure, isCounted }: SortedRecords,
  ): Promise<AppliedRoutes> {
    const taken = sure.length === 0 ? new Set() : await this.approvals.taken(tx, batchIds);
    const free = taken.size === 0 ? sure : sure.filter((recordId) => !taken.has(recordId));
    const approved = await this.approve(tx, batchIds, free);
    if (isCounted) await this.tallies.add(tx, approved, 1);
    return { approved, reviewed: await this.approvals.openReviews(tx, unsure) };
  }

  private async approve(
    tx: Tx,
    batchIds: readonly BatchId[],
    sure: readonly RecordId[],
  ): Promise<RecordId[]> {
    if (sure.length === 0) return [];
    const approved = await this.records.approve(tx, sure, 'policy');
    await this.approvals.closeReviews(tx, batchIds, approved);
    return approved;
  }
}
