import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Currency, type Id } from '@balance/kernel';
import { type ApprovedBy, type RecordId } from './domain/record.js';

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
}

/** What can be learned from approved records. */
@Injectable()
export class ExampleRepository {
  byIds(tx: Tx, recordIds: readonly RecordId[]): Promise<ApprovedExample[]> {
    return tx.query<ApprovedExample>`
      SELECT id AS "recordId", to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency,
             description, counterparty, category_id AS "categoryId", splits IS NOT NULL AS "isSplit",
             approved_by AS "approvedBy", decided_by AS "decidedBy"
      FROM records
      WHERE id = ANY (${[...recordIds]}::uuid[]) AND state = 'approved' AND approved_by IS NOT NULL
        AND category_id IS NOT NULL
      ORDER BY id`;
  }
}
