import { Injectable } from '@nestjs/common';
import { empty, join, Sql, sql, type Tx } from '@balance/database';
import { cursorAfter, keyOfCursor, pageOf } from '@balance/kernel';
import { type RecordState } from '../domain/record-state.js';

export interface RecordRow {
  readonly id: string;
  readonly state: RecordState;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly description: string;
  readonly counterparty: string | null;
  readonly reference: string | null;
  readonly accountCode: string;
  readonly categoryId: string | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  readonly reasoningTrace: unknown;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly sourceLine: number;
  readonly raw: unknown;
}

export interface RecordFilter {
  readonly state?: RecordState;
  readonly categoryId?: string;
  readonly sourceId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const columns = sql`
  id, state, to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency, description,
  counterparty, reference, account_code AS "accountCode", category_id AS "categoryId", confidence,
  decided_by AS "decidedBy", reasoning_trace AS "reasoningTrace", source_kind AS "sourceKind", source_id AS "sourceId",
  source_line AS "sourceLine", raw`;

/** Reads records for people and programs. */
@Injectable()
export class RecordListRepository {
  /** Newest first. */
  async page(tx: Tx, filter: RecordFilter): Promise<{ rows: RecordRow[]; nextCursor: string | null }> {
    const conditions = [
      filter.state && sql`state = ${filter.state}`,
      filter.categoryId && sql`category_id = ${filter.categoryId}::uuid`,
      filter.sourceId && sql`source_id = ${filter.sourceId}::uuid`,
      filter.cursor && sql`id < ${keyOfCursor('record', filter.cursor, uuid)}::uuid`,
    ].filter((condition) => condition instanceof Sql);
    const rows = await tx.query<RecordRow>`
      SELECT ${columns} FROM records
      ${conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : empty}
      ORDER BY id DESC LIMIT ${filter.limit + 1}`;
    return pageOf(rows, filter.limit, ({ id }) => cursorAfter('record', id));
  }

  async find(tx: Tx, id: string): Promise<RecordRow | undefined> {
    const [row] = await tx.query<RecordRow>`SELECT ${columns} FROM records WHERE id = ${id}::uuid`;
    return row;
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<RecordRow[]> {
    return tx.query<RecordRow>`SELECT ${columns} FROM records WHERE id = ANY (${[...ids]}::uuid[])`;
  }
}
