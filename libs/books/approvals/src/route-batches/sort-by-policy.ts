import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type BatchId, type RecordId, RecordRepository, type ReviewReason } from '@balance/records';
import { ApprovalRepository, type NewReview } from '../approval.repository.js';
import { dueAt, needsOf } from '../domain/policy/policy.js';
import { routeByPolicy } from '../domain/policy/route-by-policy.js';
import { PolicyRepository } from '../policy.repository.js';
import { CountEarlier } from './count-earlier.js';

/** Records by what becomes of them. */
export interface SortedRecords {
  /** Are approved without anybody looking. */
  readonly sure: readonly RecordId[];
  /** Go to a person. */
  readonly unsure: readonly NewReview[];
  /** Whether the policy asks how often payees were approved before. */
  readonly isCounted: boolean;
}

/** Asks the tenant's policy of each record of some batches, and reads no more of them than the policy asks for. */
@Injectable()
export class SortByPolicy {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly policies: PolicyRepository,
    private readonly countEarlier: CountEarlier,
    private readonly clock: Clock,
  ) {}

  /** What a person has begun to decide on is theirs: what was sent back, or approved once of twice, is left out. */
  async execute(tx: Tx, batchIds: readonly BatchId[]): Promise<SortedRecords> {
    // Asked together, so that they share a round trip; each sees what was there when the one before it had its lock.
    const [, , policy] = await Promise.all([
      this.records.lockBatches(tx, batchIds),
      this.policies.hold(tx),
      this.policies.inForce(tx),
    ]);
    const needs = needsOf(policy);
    const [found, taken] = await Promise.all([
      this.records.decided(tx, batchIds, {
        withFacts: needs.facts,
        withIntegration: needs.integration,
        withPayee: needs.history,
      }),
      this.approvals.taken(tx, batchIds),
    ]);
    const decided = taken.size === 0 ? found : found.filter(({ id }) => !taken.has(id));
    const earlier = needs.history ? await this.countEarlier.execute(tx, decided) : () => 0;
    const route = routeByPolicy(policy, earlier);
    const now = this.clock.now();
    const due = new Map<ReviewReason, string | null>();
    const sure: RecordId[] = [];
    const unsure: NewReview[] = [];
    for (const record of decided) {
      const { id: recordId } = record;
      const routed = route(record);
      if (routed.kind === 'auto-approve') {
        sure.push(recordId);
        continue;
      }
      const { reason, condition } = routed;
      if (!due.has(reason)) due.set(reason, dueAt(policy, reason, now)?.toISOString() ?? null);
      unsure.push({ recordId, reason, condition, dueAt: due.get(reason) ?? null });
    }
    return { sure, unsure, isCounted: needs.history };
  }
}
