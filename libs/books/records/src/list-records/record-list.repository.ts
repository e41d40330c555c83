import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type ApprovedBy } from '../domain/record.js';
import { type StoredSplit } from '../domain/record-decision.js';
import { type RecordState } from '../domain/record-state.js';
import { type ReviewReason } from '../domain/review-reason.js';
import { conditionsOf, type RecordFilter } from './record-filter.js';

export interface RecordRow {
  readonly id: string;
  readonly state: RecordState;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly description: string;
  /** The source's own. */
  readonly counterparty: string | null;
  readonly assignedCounterparty: string | null;
  readonly reference: string | null;
  readonly accountCode: string;
  readonly categoryId: string | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly splits: readonly StoredSplit[] | null;
  readonly reviewReason: ReviewReason | null;
  readonly approvedBy: ApprovedBy | null;
  readonly reasoningTrace: unknown;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly sourceLine: number;
  readonly raw: unknown;
}

const columns = sql`
  id, state, to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency, description,
  counterparty, assigned_counterparty AS "assignedCounterparty", reference, account_code AS "accountCode", category_id AS "categoryId", confidence,
  decided_by AS "decidedBy", tags, note, splits, review_reason AS "reviewReason", approved_by AS "approvedBy",
  reasoning_trace AS "reasoningTrace", source_kind AS "sourceKind", source_id AS "sourceId",
  source_line AS "sourceLine", raw`;

const listing = new Keyset(
  'record',
  {
    id: keyColumn.uuid(sql`id`),
    bookedOn: keyColumn.date(sql`booked_on`),
    // Minor units: with several currencies in one list the order is theirs, not that of the decimals.
    amount: keyColumn.bigint(sql`amount_minor`),
  },
  'id',
  '-id',
);

/** Reads records for people and programs. */
@Injectable()
export class RecordListRepository {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: PageWish<'id' | 'bookedOn' | 'amount'> & RecordFilter): Promise<Page<RecordRow>> {
    return listing.page(tx, wish, { columns, from: sql`records`, where: conditionsOf(wish) });
  }

  async find(tx: Tx, id: string): Promise<RecordRow | undefined> {
    const [row] = await tx.query<RecordRow>`SELECT ${columns} FROM records WHERE id = ${id}::uuid`;
    return row;
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<RecordRow[]> {
    return tx.query<RecordRow>`SELECT ${columns} FROM records WHERE id = ANY (${[...ids]}::uuid[])`;
  }
}
