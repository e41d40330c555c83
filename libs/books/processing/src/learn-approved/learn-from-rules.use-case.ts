import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type ApprovedExample, type BatchId, ExampleRepository } from '@balance/records';
import { RememberApproved } from '@balance/similarity';
import { approvedPayment } from '../domain/learn/approved-payment.js';
import { type LearnedRecord, learnedRecord } from '../domain/learn/filed-record.js';
import { directionOf, payeeOf } from '../domain/learn/learned-decision.js';
import { mondayOf } from '../domain/learn/week-of.js';
import { LearningRepository, type WeeksExample } from '../learning.repository.js';

/** Lets similarity learn from what rules have decided and the policy has approved. */
@Injectable()
export class LearnFromRules {
  constructor(
    private readonly database: Database,
    private readonly examples: ExampleRepository,
    private readonly learning: LearningRepository,
    private readonly rememberApproved: RememberApproved,
  ) {}

  /**
   * One record speaks for all that rules have filed alike in the same week: the next equal one teaches nothing, and a
   * file of fifty thousand is taken in no slower. A second run finds the weeks taken, and changes nothing.
   */
  async execute(tenantId: TenantId, batchIds: readonly BatchId[], cause: Cause): Promise<void> {
    for (const batchId of batchIds)
      await this.database.forTenant(tenantId, (tx) => this.learn(tx, batchId, cause));
  }

  private async learn(tx: Tx, batchId: BatchId, cause: Cause): Promise<void> {
    const approved = await this.examples.inBatch(tx, batchId);
    const candidates = new Map<string, { record: LearnedRecord; place: WeeksExample }>();
    for (const example of approved.filter(isOfRules)) {
      const record = learnedRecord(example.recordId, example);
      const place = placeOf(record);
      const key = `${place.payee} ${place.direction} ${place.categoryId} ${place.week}`;
      if (place.payee !== '' && !candidates.has(key)) candidates.set(key, { record, place });
    }
    const found = [...candidates.values()];
    const firsts = await this.learning.saveExamples(tx, found.map(({ place }) => place)); // prettier-ignore
    const learned = found.map(({ record }) => record).filter(({ recordId }) => firsts.has(recordId));
    await this.rememberApproved.execute(tx, learned.map(approvedPayment), cause);
  }
}

/** Not what similarity or a model has decided and nobody has looked at: it would confirm itself. */
const isOfRules = ({ approvedBy, decidedBy, isSplit }: ApprovedExample): boolean =>
  approvedBy === 'policy' && decidedBy === 'rules' && !isSplit;

const placeOf = (record: LearnedRecord): WeeksExample => ({
  recordId: record.recordId,
  payee: payeeOf(record),
  direction: directionOf(record),
  categoryId: record.categoryId,
  week: mondayOf(record.bookedOn),
});
