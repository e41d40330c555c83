import { Injectable } from '@nestjs/common';
import { allOf, sql, type Tx } from '@balance/database';
import { type EntryId } from '../domain/entry.js';

/** Postings to one account in one currency, as known at a moment. */
export interface SliceFilter {
  readonly code: string;
  readonly currency: string;
  /** First booking date. */
  readonly from: string;
  /** The booking date before which to stop; it may be `infinity`. */
  readonly until: string;
  readonly asOf: Date;
}

/** Where a slice goes on. */
export interface SliceKey {
  readonly on: string;
  readonly entryId: EntryId;
  readonly number: number;
}

/** A posting with what its entry says about it. */
export interface PostingLine extends SliceKey {
  readonly reference: string;
  readonly description: string;
  readonly recordId: string | null;
  readonly counterparty: string | null;
  /** Minor units; debit is positive. */
  readonly amountMinor: bigint;
}

/** How many postings there are at most, for whoever plans to read them. */
export interface DayCount {
  readonly code: string;
  readonly currency: string;
  readonly on: string;
  readonly postings: number;
}

/** Reads postings in the order of an account's sheet. */
@Injectable()
export class PostingSliceRepository {
  /** By account, currency and day; those recorded on the day of the moment all count. */
  counts(tx: Tx, { from, until, asOf, codes, currency }: DayCountFilter): Promise<DayCount[]> {
    return tx.query<DayCount>`
      SELECT account_code AS code, currency, to_char(effective_on, 'YYYY-MM-DD') AS on, sum(postings)::float8 AS postings
      FROM ledger_days
      WHERE ${allOf([
        sql`tenant_id = current_tenant()`,
        sql`effective_on >= ${from}::date AND effective_on < ${until}::date`,
        sql`recorded_on <= ${asOf.toISOString().slice(0, 10)}::date`,
        codes && sql`account_code = ANY (${[...codes]}::text[])`,
        currency === undefined ? undefined : sql`currency = ${currency}`,
      ])}
      GROUP BY account_code, currency, effective_on
      ORDER BY account_code, currency, effective_on`;
  }

  /** By booking date, and within a day as they were recorded. */
  slice(tx: Tx, filter: SliceFilter, after: SliceKey | undefined, limit: number): Promise<PostingLine[]> {
    const { code, currency, from, until, asOf } = filter;
    return tx.query<PostingLine>`
      SELECT to_char(p.effective_on, 'YYYY-MM-DD') AS on, p.entry_id AS "entryId", p.number, e.reference, e.description,
        p.record_id AS "recordId", p.counterparty, p.amount_minor AS "amountMinor"
      FROM ledger_postings AS p
      JOIN ledger_entries AS e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
      WHERE ${allOf([
        sql`p.tenant_id = current_tenant() AND p.account_code = ${code} AND p.currency = ${currency}`,
        sql`p.effective_on >= ${from}::date AND p.effective_on < ${until}::date`,
        sql`p.recorded_at <= ${asOf}`,
        after &&
          sql`(p.effective_on, p.entry_id, p.number) > (${after.on}::date, ${after.entryId}::uuid, ${after.number}::smallint)`,
      ])}
      ORDER BY p.effective_on, p.entry_id, p.number LIMIT ${limit}`;
  }
}

export interface DayCountFilter extends Omit<SliceFilter, 'code' | 'currency'> {
  readonly codes?: readonly string[] | undefined;
  readonly currency?: string | undefined;
}
