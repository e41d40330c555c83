import { Injectable } from '@nestjs/common';
import { CategoryUnknown, ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { TracePeople } from '@balance/identity';
import { blockOf, type Cause } from '@balance/kernel';
import { RecordRepository } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { type Filing } from '../domain/choose-filing.js';
import { type Weighed, type WeighedWord, type Word } from '../domain/decide/decision.js';
import { PolicyRepository } from '../policy.repository.js';
import { judgeAny } from './judge-any.js';

/** Finds out what somebody's word comes to, for each record, and keeps the records from others meanwhile. */
@Injectable()
export class WeighItems {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly policies: PolicyRepository,
    private readonly people: TracePeople,
    private readonly categories: ListCategories,
  ) {}

  /** @throws {CategoryUnknown} `categories.unknown` when something would be filed under what there is not */
  async execute(tx: Tx, word: Word, cause: Cause): Promise<WeighedWord> {
    const { recordIds, action, wish } = word;
    // The policy routes batches as a whole, and in an order of its own: it waits.
    await this.records.holdBatches(tx, [...new Set(recordIds.map(blockOf))]);
    const records = new Map((await this.records.lockAll(tx, recordIds)).map((record) => [record.id, record]));
    const reviews = await this.approvals.lockAll(tx, recordIds);
    const policy = await this.policies.inForce(tx);
    const by = { actor: cause.actor, ...(await this.people.execute(tx, cause)) };
    const weighed = recordIds.map((recordId): Weighed => {
      const [record, review] = [records.get(recordId), reviews.get(recordId)];
      return {
        recordId,
        record,
        review,
        verdict: judgeAny(action, { recordId, record, review, wish }, policy, by),
      };
    });
    await this.expectCategories(tx, weighed);
    return { word, by, weighed };
  }

  private async expectCategories(tx: Tx, weighed: readonly Weighed[]): Promise<void> {
    const filings = weighed.flatMap(({ verdict }): Filing[] => ('filing' in verdict ? [verdict.filing] : []));
    if (filings.length === 0) return;
    const known = new Set((await this.categories.execute(tx)).map(({ id }) => id));
    for (const { categoryId } of filings.flatMap((filing) => [filing, ...(filing.splits ?? [])]))
      if (!known.has(categoryId)) throw new CategoryUnknown(categoryId);
  }
}
