import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RecordListRepository, type RecordRow } from '@balance/records';
import { ApprovalRepository, type ReviewItem, type ReviewPageWish } from '../approval.repository.js';

export type ReviewWithRecord = ReviewItem & { readonly record: RecordRow };

/** What waits for a person, with the records themselves. */
@Injectable()
export class ListReviews {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly records: RecordListRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async execute(tx: Tx, wish: ReviewPageWish): Promise<Page<ReviewWithRecord>> {
    const page = await this.approvals.openItems(tx, wish);
    const found = await this.records.byIds(
      tx,
      page.rows.map(({ recordId }) => recordId),
    );
    const records = new Map(found.map((row) => [row.id, row]));
    const rows = page.rows.flatMap((item) => {
      const record = records.get(item.recordId);
      return record ? [{ ...item, record }] : [];
    });
    return { ...page, rows };
  }
}
