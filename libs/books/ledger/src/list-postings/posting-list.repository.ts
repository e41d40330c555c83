import { Injectable } from '@nestjs/common';
import {
  allOf,
  type Page,
  type PageWish,
  countRows,
  readList,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import { cursorAfter, CursorInvalid, type Id, isCalendarDate, keyOfCursor, pageOf } from '@balance/kernel';
import { type EntryId } from '../domain/entry.js';

/** Which postings a list takes in; of what is left out, all. */
export interface PostingFilter {
  readonly accountCodes?: readonly string[] | undefined;
  readonly currency?: string | undefined;
  /** First booking date, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** The booking date before which to stop. */
  readonly until?: string | undefined;
  /** Leaves out what was recorded later. */
  readonly knownAt?: Date | undefined;
  readonly recordId?: string | undefined;
  /** Empty for those without one. */
  readonly categoryId?: string | undefined;
  /** Empty for those without one. */
  readonly counterparty?: string | undefined;
  /** Only of entries that in the same currency also move one of these accounts. */
  readonly alongside?: readonly string[] | undefined;
}

/** A posting with what its entry says. */
export interface ListedPosting {
  readonly entryId: EntryId;
  /** Its place in the entry, from 0. */
  readonly number: number;
  readonly reference: string;
  readonly description: string;
  readonly reversesId: EntryId | null;
  readonly effectiveOn: string;
  readonly recordedAt: Date;
  readonly accountCode: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly recordId: Id<'record'> | null;
  readonly categoryId: Id<'category'> | null;
  readonly counterparty: string | null;
}

type Wish = PageWish<'effectiveOn'>;
type Place = Pick<ListedPosting, 'effectiveOn' | 'entryId' | 'number'>;

const keys = /^\d{4}-\d\d-\d\d [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \d{1,5}$/;
const largestNumber = 2 ** 15 - 1;

/** Reads postings for people and programs, by booking date and, within a day, in the order of their entries. */
@Injectable()
export class PostingListRepository {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(
    tx: Tx,
    filter: PostingFilter,
    { sort = 'effectiveOn', cursor, limit, count }: Wish,
  ): Promise<Page<ListedPosting>> {
    const order = sort === 'effectiveOn' ? sql`ASC` : sql`DESC`;
    const sorted = sql`p.effective_on ${order}, p.entry_id ${order}, p.number ${order}`;
    const rows = await readList<ListedPosting>(
      tx,
      sql`WITH page AS MATERIALIZED (
        SELECT p.* FROM ledger_postings AS p
        WHERE ${conditionOf(filter)} AND ${beyond(sort, cursor)} ORDER BY ${sorted} LIMIT ${limit + 1}
      )
      SELECT ${columns} FROM page AS p
      JOIN ledger_entries AS e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
      ORDER BY ${sorted}`,
    );
    const counted = count && (await countRows(tx, sql`ledger_postings AS p WHERE ${conditionOf(filter)}`));
    return {
      ...pageOf(rows, limit, (last) => cursorAfter(`posting.${sort}`, keyOf(last))),
      ...counted,
    };
  }

  /** What the postings of a day that come before one of them in the list come to. */
  async sumBefore(tx: Tx, filter: PostingFilter, place: Place): Promise<bigint> {
    const { sum } = await tx.one<{ sum: string }>`
      SELECT coalesce(sum(p.amount_minor), 0)::text AS sum FROM ledger_postings AS p
      WHERE ${conditionOf({ ...filter, from: undefined, until: undefined })}
        AND p.effective_on = ${place.effectiveOn}::date
        AND (p.entry_id, p.number) < (${place.entryId}::uuid, ${place.number}::smallint)`;
    return BigInt(sum);
  }
}

const columns = sql`
  p.entry_id AS "entryId", p.number, e.reference, e.description, e.reverses_id AS "reversesId",
  to_char(p.effective_on, 'YYYY-MM-DD') AS "effectiveOn", p.recorded_at AS "recordedAt",
  p.account_code AS "accountCode", p.amount_minor AS "amountMinor", p.currency, p.record_id AS "recordId",
  p.category_id AS "categoryId", p.counterparty`;

const conditionOf = (filter: PostingFilter): Sql =>
  allOf([
    sql`p.tenant_id = current_tenant()`,
    filter.accountCodes && sql`p.account_code = ANY (${[...filter.accountCodes]}::text[])`,
    filter.currency === undefined ? undefined : sql`p.currency = ${filter.currency}`,
    filter.from === undefined ? undefined : sql`p.effective_on >= ${filter.from}::date`,
    filter.until === undefined ? undefined : sql`p.effective_on < ${filter.until}::date`,
    filter.knownAt && sql`p.recorded_at <= ${filter.knownAt}`,
    filter.recordId === undefined ? undefined : sql`p.record_id = ${filter.recordId}::uuid`,
    filter.categoryId === '' ? sql`p.category_id IS NULL` : undefined,
    filter.categoryId ? sql`p.category_id = ${filter.categoryId}::uuid` : undefined,
    filter.counterparty === '' ? sql`coalesce(p.counterparty, '') = ''` : undefined,
    filter.counterparty ? sql`p.counterparty = ${filter.counterparty}` : undefined,
    filter.alongside &&
      sql`EXISTS (
        SELECT FROM ledger_postings AS other
        WHERE other.tenant_id = p.tenant_id AND other.entry_id = p.entry_id AND other.currency = p.currency
          AND other.account_code = ANY (${[...filter.alongside]}::text[])
      )`,
  ]);

const keyOf = ({ effectiveOn, entryId, number }: Place): string => `${effectiveOn} ${entryId} ${number}`;

function beyond(sort: NonNullable<Wish['sort']>, cursor: string | undefined): Sql {
  if (cursor === undefined) return sql`TRUE`;
  const [on = '', entryId, number] = keyOfCursor(`posting.${sort}`, cursor, keys).split(' ');
  if (!isCalendarDate(on) || Number(number) > largestNumber) throw new CursorInvalid(cursor);
  const past = sort === 'effectiveOn' ? sql`>` : sql`<`;
  return sql`(p.effective_on, p.entry_id, p.number) ${past} (${on}::date, ${entryId}::uuid, ${number}::smallint)`;
}
