import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type BatchId } from '@balance/records';
import { RememberApproved } from '@balance/similarity';
import { approvedPayment } from '../domain/learn/approved-payment.js';
import { type LearnedRecord, learnedRecord } from '../domain/learn/filed-record.js';
import { directionOf } from '../domain/learn/learned-decision.js';
import { payeeOf } from '../propose-rules/derive/payee-of.js';
import { LearningRepository, type MonthsExample } from '../learning.repository.js';

/**
 * Lets similarity learn from what rules have decided and the policy has approved. Not from what similarity or a model
 * has decided and nobody has looked at: it would confirm itself.
 */
@Injectable()
export class LearnFromRules {
  constructor(
    private readonly database: Database,
    private readonly learning: LearningRepository,
    private readonly rememberApproved: RememberApproved,
  ) {}

  /**
   * One record speaks for all that rules have filed alike in the same month: the next equal one teaches nothing, and
   * large files are taken in no slower. A second run finds the months taken, and changes nothing.
   */
  async execute(tenantId: TenantId, batchIds: readonly BatchId[], cause: Cause): Promise<void> {
    if (batchIds.length === 0) return;
    await this.database.forTenant(tenantId, async (tx) => {
      const candidates = new Map<string, { record: LearnedRecord; example: MonthsExample }>();
      for (const filed of await this.learning.filedByRules(tx, batchIds)) {
        const record = learnedRecord(filed.recordId, filed);
        const example = exampleOf(record);
        const { payee, direction, categoryId, month } = example;
        const key = `${month} ${direction} ${categoryId} ${payee}`;
        if (payee !== '' && !candidates.has(key)) candidates.set(key, { record, example });
      }
      const found = [...candidates.values()];
      const examples = found.map(({ example }) => example);
      const firsts = await this.learning.saveExamples(tx, examples);
      const learned = found.map(({ record }) => record).filter(({ recordId }) => firsts.has(recordId));
      await this.rememberApproved.execute(tx, learned.map(approvedPayment), cause);
    });
  }
}

const exampleOf = (record: LearnedRecord): MonthsExample => ({
  recordId: record.recordId,
  payee: payeeOf(record),
  direction: directionOf(record),
  categoryId: record.categoryId,
  month: `${record.bookedOn.slice(0, 7)}-01`,
});
