import { Injectable } from '@nestjs/common';
import { type CategoryId } from '@balance/categories';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { payeeOf, type RecordId, type ReviewReason } from '@balance/records';
import { type ReviewStatus } from '../domain/review.js';

/** Records that one decision would settle: alike in all that a decision goes by. */
export interface ReviewGroup {
  /** Names the group as long as something waits in it. */
  readonly key: string;
  /** In the spelling that records are compared in. */
  readonly payee: string;
  readonly direction: 'in' | 'out';
  /** What is suggested. */
  readonly categoryId: CategoryId | null;
  readonly reason: ReviewReason;
  readonly status: ReviewStatus;
  readonly items: number;
  readonly oldest: Date;
  readonly totals: readonly { readonly currency: string; readonly amountMinor: string }[];
  /** The oldest few. */
  readonly examples: readonly RecordId[];
}

export interface GroupPageWish extends PageWish<'items' | 'oldest'> {
  readonly reason?: readonly ReviewReason[];
  readonly status?: readonly ReviewStatus[];
}

const waiting = sql`
  SELECT i.record_id, i.reason, i.status, i.created_at, r.category_id, r.currency, r.amount_minor,
         ${payeeOf(sql`r`)} AS payee, CASE WHEN r.amount_minor < 0 THEN 'out' ELSE 'in' END AS direction
  FROM review_items AS i JOIN records AS r ON r.tenant_id = i.tenant_id AND r.id = i.record_id
  WHERE i.tenant_id = current_tenant() AND i.status IN ('open', 'awaiting-second')`;

const key = sql`
  encode(sha256(convert_to(concat_ws(E'\\x1f', payee, direction, coalesce(category_id::text, '-'), reason, status), 'UTF8')), 'hex')`;

const groups = sql`(
  SELECT ${key} AS key, payee, direction, category_id, reason, status, sum(items)::int AS items, min(oldest) AS oldest,
         json_agg(json_build_object('currency', currency, 'amountMinor', total::text) ORDER BY currency) AS totals,
         (string_to_array(string_agg(examples, ',' ORDER BY oldest, examples), ','))[1:3] AS examples
  FROM (
    SELECT payee, direction, category_id, reason, status, currency, count(*) AS items, sum(amount_minor) AS total,
           min(created_at) AS oldest,
           array_to_string((array_agg(record_id ORDER BY created_at, record_id))[1:3], ',') AS examples
    FROM (${waiting}) AS waits
    GROUP BY payee, direction, category_id, reason, status, currency
  ) AS by_currency
  GROUP BY payee, direction, category_id, reason, status
) AS g`;

const listing = new Keyset(
  'review-group',
  { items: keyColumn.integer(sql`items`), oldest: keyColumn.timestamptz(sql`oldest`) },
  keyColumn.text(sql`key`),
  '-items',
);

/** What waits, by what one decision would settle. */
@Injectable()
export class GroupRepository {
  /** The largest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: GroupPageWish): Promise<Page<ReviewGroup>> {
    const { reason, status } = wish;
    return listing.page(tx, wish, {
      columns: sql`
        key, payee, direction, category_id AS "categoryId", reason, status, items, oldest, totals,
        examples`,
      from: groups,
      where: [
        reason && sql`reason = ANY (${[...reason]}::text[])`,
        status && sql`status = ANY (${[...status]}::text[])`,
      ],
    });
  }

  /** The oldest of a group. @returns their ids, and how many there are */
  async members(tx: Tx, groupKey: string, limit: number): Promise<{ recordIds: RecordId[]; count: number }> {
    const rows = await tx.query<{ recordId: RecordId; count: number }>`
      SELECT record_id AS "recordId", count(*) OVER ()::int AS count FROM (${waiting}) AS waits
      WHERE ${key} = ${groupKey} ORDER BY created_at, record_id LIMIT ${limit}`;
    return { recordIds: rows.map(({ recordId }) => recordId), count: rows[0]?.count ?? 0 };
  }
}
