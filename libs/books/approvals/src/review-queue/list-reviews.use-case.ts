import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { RecordListRepository, type RecordRow } from '@balance/records';
import { ApprovalRepository, type ReviewItem } from '../approval.repository.js';

/** What waits for a person, with the records themselves. */
@Injectable()
export class ListReviews {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly records: RecordListRepository,
  ) {}

  async execute(
    tx: Tx,
    page: { cursor?: string; limit: number },
  ): Promise<{ items: (ReviewItem & { record: RecordRow })[]; nextCursor: string | null }> {
    const { rows, nextCursor } = await this.approvals.openItems(tx, page);
    const records = new Map(
      (
        await this.records.byIds(
          tx,
          rows.map(({ recordId }) => recordId),
        )
      ).map((row) => [row.id, row]),
    );
    const items = rows.flatMap((item) => {
      const record = records.get(item.recordId);
      return record ? [{ ...item, record }] : [];
    });
    return { items, nextCursor };
  }
}
