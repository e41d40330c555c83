import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type RecordId, RecordListRepository, RecordNotFound, type RecordRow } from '@balance/records';
import { ReviewNotFound } from '../domain/approvals.errors.js';
import { ReviewListRepository, type ReviewPageWish, type ReviewRow } from './review-list.repository.js';

export type ReviewWithRecord = ReviewRow & { readonly record: RecordRow };

/** What waits for a person, with the records themselves. */
@Injectable()
export class ListReviews {
  constructor(
    private readonly reviews: ReviewListRepository,
    private readonly records: RecordListRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async execute(tx: Tx, wish: ReviewPageWish): Promise<Page<ReviewWithRecord>> {
    const page = await this.reviews.page(tx, wish);
    const found = await this.records.byIds(
      tx,
      page.rows.map(({ recordId }) => recordId),
    );
    const records = new Map(found.map((row) => [row.id, row]));
    const rows = page.rows.flatMap((review) => {
      const record = records.get(review.recordId);
      return record ? [{ ...review, record }] : [];
    });
    return { ...page, rows };
  }

  /** One, wherever it has got to. @throws `records.not-found`, `approvals.review-not-found` */
  async find(tx: Tx, recordId: RecordId): Promise<ReviewWithRecord> {
    const record = await this.records.find(tx, recordId);
    if (!record) throw new RecordNotFound(recordId);
    const review = await this.reviews.find(tx, recordId);
    if (!review) throw new ReviewNotFound(recordId);
    return { ...review, record };
  }
}
