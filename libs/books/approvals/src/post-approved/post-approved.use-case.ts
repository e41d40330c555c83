import { Injectable } from '@nestjs/common';
import { type CategoryId, ListCategories } from '@balance/categories';
import { Database, type Tx } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type NewEntry, PostEntries } from '@balance/ledger';
import { type BatchId, type RecordId, RecordRepository } from '@balance/records';
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
   * @param recordIds which of the batch; all that are approved when left out
   * @throws {CategoryGone} `approvals.category-gone`, and what {@link PostEntries} throws
   */
  execute(
    input: { tenantId: TenantId; batchId: BatchId; recordIds?: readonly RecordId[] | undefined },
    cause: Cause,
  ): Promise<void> {
    const { tenantId, batchId, recordIds } = input;
    return this.database.forTenant(tenantId, async (tx) => {
      const entries = await this.entries(tx, batchId, recordIds);
      if (entries.length === 0) return;
      const [only] = recordIds?.length === 1 ? recordIds : [];
      const stream = only ? `record:${only}` : `batch:${batchId}`;
      await this.postEntries.execute(tx, entries, { stream, cause });
    });
  }

  private async entries(
    tx: Tx,
    batchId: BatchId,
    recordIds: readonly RecordId[] | undefined,
  ): Promise<NewEntry[]> {
    const categories = new Map(
      (await this.categories.execute(tx)).map((category) => [category.id, category]),
    );
    return (await this.records.approved(tx, batchId, recordIds)).map((record) => {
      const category = categories.get(record.categoryId as CategoryId);
      if (!category) throw new CategoryGone(record.id, record.categoryId);
      return entryOfRecord(record, category);
    });
  }
}
