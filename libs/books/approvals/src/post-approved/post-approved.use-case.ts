import { Injectable } from '@nestjs/common';
import { type Category, type CategoryId, ListCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type NewEntry, PostEntries } from '@balance/ledger';
import { type ApprovedRecord, type BatchId, type RecordId, RecordRepository } from '@balance/records';
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
    const [only] = recordIds?.length === 1 ? recordIds : [];
    return this.database.forTenant(tenantId, async (tx) => {
      const categories = new Map(
        (await this.categories.execute(tx)).map((category) => [category.id, category]),
      );
      for (const batchId of batchIds) {
        const records = await this.records.approved(tx, batchId, recordIds);
        if (records.length === 0) continue;
        const stream = only ? `record:${only}` : `batch:${batchId}`;
        await this.postEntries.execute(tx, entriesOf(records, categories), { stream, cause });
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
