import { Injectable } from '@nestjs/common';
import { type Category, type CategoryId, ListCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { EventQuery } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { type NewEntry, PostEntries } from '@balance/ledger';
import {
  type ApprovedRecord,
  type BatchId,
  type RecordId,
  RecordRepository,
  recordsApproved,
} from '@balance/records';
import { CategoryGone } from '../domain/approvals.errors.js';
import { entryOfRecord } from '../domain/entry-of-record.js';

/** Posts approved records to the ledger, each once. */
@Injectable()
export class PostApproved {
  constructor(
    private readonly database: Database,
    private readonly records: RecordRepository,
    private readonly categories: ListCategories,
    private readonly postEntries: PostEntries,
    private readonly history: EventQuery,
  ) {}

  /**
   * @param recordIds which of the batches' records; all that are approved when left out
   * @throws {CategoryGone} `approvals.category-gone`, and what {@link PostEntries} throws
   */
  execute(
    input: { tenantId: TenantId; batchIds: readonly BatchId[]; recordIds?: readonly RecordId[] | undefined },
    cause: Cause,
  ): Promise<void> {
    const { tenantId, batchIds, recordIds } = input;
    const streamOf = (batchId: BatchId) => (recordIds ? `record:${recordIds[0]}` : `batch:${batchId}`);
    return this.database.forTenant(tenantId, async (tx) => {
      const categories = new Map(
        (await this.categories.execute(tx)).map((category) => [category.id, category]),
      );
      const causes = await this.history.causes(tx, recordsApproved, batchIds.map(streamOf));
      for (const batchId of batchIds) {
        const records = await this.records.approved(tx, batchId, recordIds);
        if (records.length === 0) continue;
        const stream = streamOf(batchId);
        // An event that names no records speaks of the whole batch.
        const isWhole = records.length === (await this.records.countIn(tx, batchId));
        const named = isWhole ? {} : { recordIds: records.map(({ id }) => id) };
        const said = { stream, cause: causes.get(stream) ?? cause, ...named };
        await this.postEntries.execute(tx, entriesOf(records, categories), said);
      }
    });
  }
}

const entriesOf = (
  records: readonly ApprovedRecord[],
  categories: ReadonlyMap<CategoryId, Category>,
): NewEntry[] =>
  records.map((record) => {
    const category = categories.get(record.categoryId);
    if (!category) throw new CategoryGone(record.id, record.categoryId);
    return entryOfRecord(record, category);
  });
