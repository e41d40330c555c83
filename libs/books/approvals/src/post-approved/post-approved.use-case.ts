import { Injectable } from '@nestjs/common';
import { type Category, type CategoryId, ListCategories } from '@balance/categories';
import { Database, type Tx } from '@balance/database';
import { EventQuery } from '@balance/events';
import { type Cause, DomainError, type TenantId } from '@balance/kernel';
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

/** Approved records of one tenant. */
interface Approved {
  readonly tenantId: TenantId;
  readonly batchIds: readonly BatchId[];
  readonly recordIds?: readonly RecordId[] | undefined;
}

/** What a batch has to post. */
interface Found {
  readonly batchId: BatchId;
  readonly records: readonly ApprovedRecord[];
  readonly isWhole: boolean;
}

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
   * @param input `recordIds`: which of the batches' records; all that are approved when left out
   * @throws {CategoryGone} `approvals.category-gone`, and what {@link PostEntries} throws; of several batches those that
   *   can be posted are posted all the same
   */
  async execute(input: Approved, cause: Cause): Promise<void> {
    try {
      await this.post(input, cause);
    } catch (fault) {
      if (!(fault instanceof DomainError) || input.batchIds.length === 1) throw fault;
      await this.postEach(input, cause);
    }
  }

  /** One batch that cannot be posted must not keep its neighbours out of the books. */
  private async postEach(input: Approved, cause: Cause): Promise<void> {
    const faults: DomainError[] = [];
    for (const batchId of input.batchIds) {
      try {
        await this.post({ ...input, batchIds: [batchId] }, cause);
      } catch (fault) {
        if (!(fault instanceof DomainError)) throw fault;
        faults.push(fault);
      }
    }
    if (faults[0]) throw faults[0];
  }

  private post({ tenantId, batchIds, recordIds }: Approved, cause: Cause): Promise<void> {
    const streamOf = (batchId: BatchId) =>
      recordIds?.length === 1 ? `record:${recordIds[0]}` : `batch:${batchId}`;
    return this.database.forTenant(tenantId, async (tx) => {
      // Whoever undoes an approval waits until its entry is there, or takes the record away before it is looked for.
      await this.records.holdBatches(tx, batchIds);
      const categories = new Map(
        (await this.categories.execute(tx)).map((category) => [category.id, category]),
      );
      const causes = await this.history.causes(tx, recordsApproved, batchIds.map(streamOf));
      // All asked for at once: the connection is pipelined, so many batches wait for one round trip.
      const found = await Promise.all(batchIds.map((batchId) => this.find(tx, batchId, recordIds)));
      const batches = found.flatMap(({ batchId, records, isWhole }) => {
        if (records.length === 0) return [];
        const stream = streamOf(batchId);
        // An event that names no records speaks of the whole batch.
        const named = isWhole ? {} : { recordIds: records.map(({ id }) => id) };
        const batch = { stream, cause: causes.get(stream) ?? cause, ...named };
        return [{ entries: entriesOf(records, categories), batch }];
      });
      await this.postEntries.all(tx, batches);
    });
  }

  private async find(tx: Tx, batchId: BatchId, recordIds: readonly RecordId[] | undefined): Promise<Found> {
    const [records, count] = await Promise.all([
      this.records.approved(tx, batchId, recordIds),
      this.records.countIn(tx, batchId),
    ]);
    return { batchId, records, isWhole: records.length === count };
  }
}

const entriesOf = (
  records: readonly ApprovedRecord[],
  categories: ReadonlyMap<CategoryId, Category>,
): NewEntry[] =>
  records.map((record) =>
    entryOfRecord(record, (categoryId) => {
      const category = categories.get(categoryId);
      if (!category) throw new CategoryGone(record.id, categoryId);
      return category.accountCode;
    }),
  );
