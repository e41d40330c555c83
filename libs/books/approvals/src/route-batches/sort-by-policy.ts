import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type BatchId, type RecordId, RecordRepository, type ReviewReason } from '@balance/records';
import { type NewReview } from '../approval.repository.js';
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
    private readonly policies: PolicyRepository,
    private readonly countEarlier: CountEarlier,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, batchIds: readonly BatchId[]): Promise<SortedRecords> {
    await this.records.lockBatches(tx, batchIds);
    await this.policies.hold(tx);
    const policy = await this.policies.inForce(tx);
    const needs = needsOf(policy);
    const decided = await this.records.decided(tx, batchIds, {
      withFacts: needs.facts,
      withIntegration: needs.integration,
      withPayee: needs.history,
    });
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
