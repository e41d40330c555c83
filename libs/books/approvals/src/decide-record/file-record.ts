import { Injectable } from '@nestjs/common';
import { type CategoryId, CategoryUnknown, ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { DecisionRepository, type RecordId, type StandingRecord } from '@balance/records';
import { chooseFiling, type FilingWish } from '../domain/choose-filing.js';

/** Files a record under what a person wants, where that differs from what was suggested. */
@Injectable()
export class FileRecord {
  constructor(
    private readonly categories: ListCategories,
    private readonly decisions: DecisionRepository,
  ) {}

  /**
   * @returns the category that the record is filed under now
   * @throws `approvals.category-missing`, `approvals.split-invalid`, `categories.unknown`
   */
  async execute(
    tx: Tx,
    recordId: RecordId,
    record: StandingRecord,
    wish: FilingWish,
    actor: string,
  ): Promise<CategoryId> {
    const filing = chooseFiling(recordId, record, wish);
    const known = new Set((await this.categories.execute(tx)).map(({ id }) => id));
    for (const { categoryId } of [filing, ...(filing.splits ?? [])])
      if (!known.has(categoryId)) throw new CategoryUnknown(categoryId);
    if (filing.isOverride) await this.decisions.override(tx, recordId, filing, actor);
    return filing.categoryId;
  }
}
