import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Currency, endOfBlock, type Id } from '@balance/kernel';
import { type ApprovedBy, type BatchId, type RecordId } from './domain/record.js';

/** What the stages had said of a record, before a person said anything. */
export interface Suggestion {
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number;
  /** The stage; `null` when none had a category. */
  readonly decidedBy: string | null;
}

/** An approved record, to learn from. */
export interface ApprovedExample {
  readonly recordId: RecordId;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** The texts as the source printed them. */
  readonly description: string;
  readonly counterparty: string | null;
  /** Of a split record the category of its largest part. */
  readonly categoryId: Id<'category'>;
  readonly isSplit: boolean;
  readonly approvedBy: ApprovedBy;
  /** `reviewer` where a person has chosen the category, else the stage. */
  readonly decidedBy: string;
  /** Equal to what was approved where a person only confirmed it. */
  readonly suggested: Suggestion;
}

export interface ExampleWish extends PageWish<'id'> {
  readonly approvedBy?: ApprovedBy;
}

const columns = sql`
  id AS "recordId", to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency, description,
  counterparty, category_id AS "categoryId", splits IS NOT NULL AS "isSplit", approved_by AS "approvedBy",
  decided_by AS "decidedBy", jsonb_build_object('categoryId', NULL, 'confidence', 0, 'decidedBy', NULL) ||
    CASE WHEN decided_by = 'reviewer' THEN coalesce(reasoning_trace #> '{overrides,-1,from}', '{}')
         ELSE jsonb_build_object('categoryId', category_id, 'confidence', confidence, 'decidedBy', decided_by)
    END - 'splits' AS suggested`;

const isExample = sql`state = 'approved' AND approved_by IS NOT NULL AND category_id IS NOT NULL`;

const listing = new Keyset('approved-example', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');

/** What can be learned from approved records. */
@Injectable()
export class ExampleRepository {
  /** Of a batch: those named, or all that are approved. */
  inBatch(tx: Tx, batchId: BatchId, recordIds?: readonly RecordId[]): Promise<ApprovedExample[]> {
    return tx.query<ApprovedExample>`
      SELECT ${columns} FROM records
      WHERE id BETWEEN ${batchId}::uuid AND ${endOfBlock(batchId)}::uuid
        AND (${recordIds === undefined} OR id = ANY (${[...(recordIds ?? [])]}::uuid[])) AND ${isExample}
      ORDER BY id`;
  }

  byIds(tx: Tx, recordIds: readonly RecordId[]): Promise<ApprovedExample[]> {
    return tx.query<ApprovedExample>`
      SELECT ${columns} FROM records WHERE id = ANY (${[...recordIds]}::uuid[]) AND ${isExample} ORDER BY id`;
  }

  /** All of them, the newest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { approvedBy, ...wish }: ExampleWish): Promise<Page<ApprovedExample>> {
    return listing.page(tx, wish, {
      columns,
      from: sql`records`,
      where: [isExample, approvedBy && sql`approved_by = ${approvedBy}`],
    });
  }
}
