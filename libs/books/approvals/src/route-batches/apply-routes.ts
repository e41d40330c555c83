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

  async execute(
    tx: Tx,
    batchIds: readonly BatchId[],
    { sure, unsure, isCounted }: SortedRecords,
  ): Promise<AppliedRoutes> {
    const approved = await this.approve(tx, batchIds, sure);
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
