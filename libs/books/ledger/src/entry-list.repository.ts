import { Injectable } from '@nestjs/common';
import {
  allOf,
  countRows,
  keyColumn,
  type Keyed,
  Keyset,
  type Page,
  type PageWish,
  readList,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import { type Entry, type EntryId, type NewPosting } from './domain/entry.js';

export interface EntryPageWish extends PageWish<'id' | 'effectiveOn'> {
  readonly reference?: string;
  /** Entries with a posting to one of these accounts. */
  readonly accountCode?: readonly string[];
  /** First booking date, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The booking date before which to stop. */
  readonly until?: string;
  /** Leaves out what was recorded later. */
  readonly knownAt?: Date;
}

interface Row extends Omit<Entry, 'postings'> {
  readonly postings: readonly (Omit<NewPosting, 'amountMinor'> & { readonly amountMinor: string })[];
}

const listing = new Keyset(
  'entry',
  { id: keyColumn.uuid(sql`e.id`), effectiveOn: keyColumn.date(sql`e.effective_on`) },
  'id',
  '-id',
);

/** Reads entries for people and programs. */
@Injectable()
export class EntryListRepository {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(tx: Tx, wish: EntryPageWish): Promise<Page<Entry>> {
    const { sort = listing.usual, cursor, limit, count = false } = wish;
    const filter = conditionOf(wish);
    const rows = await readList<Row & Keyed>(
      tx,
      sql`WITH page AS MATERIALIZED (
        SELECT e.*, ${listing.key(sort)} FROM ledger_entries AS e
        WHERE ${filter} AND ${listing.after(sort, cursor)}
        ORDER BY ${listing.order(sort)} LIMIT ${limit + 1}
      )
      SELECT ${columns}, e."pageKey" ${joined(sql`page`)} ORDER BY ${listing.order(sort)}`,
    );
    const page = listing.split<Row>(rows, sort, limit);
    const counted = count && (await countRows(tx, sql`ledger_entries AS e WHERE ${filter}`));
    return { ...page, rows: page.rows.map(entryOf), ...counted };
  }

  async find(tx: Tx, id: EntryId): Promise<Entry | undefined> {
    const [row] = await tx.query<Row>`
      SELECT ${columns} ${joined(sql`ledger_entries`)} WHERE e.tenant_id = current_tenant() AND e.id = ${id}::uuid`;
    return row && entryOf(row);
  }

  /** Those that were posted under these references, in no particular order. */
  async byReferences(tx: Tx, references: readonly string[]): Promise<Entry[]> {
    if (references.length === 0) return [];
    const rows = await readList<Row>(
      tx,
      sql`SELECT ${columns} ${joined(sql`ledger_entries`)}
      WHERE e.tenant_id = current_tenant() AND e.reference = ANY (${[...references]}::text[])`,
    );
    return rows.map(entryOf);
  }
}

const columns = sql`
  e.id, e.reference, to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn", e.description,
  e.reverses_id AS "reversesId", r.id AS "reversedById", e.recorded_at AS "recordedAt", e.metadata,
  (
    SELECT json_agg(
      json_build_object(
        'accountCode', account_code, 'amountMinor', amount_minor::text, 'currency', currency,
        'recordId', record_id, 'categoryId', category_id, 'counterparty', counterparty
      )
      ORDER BY number
    )
    FROM ledger_postings AS p
    WHERE p.tenant_id = e.tenant_id AND p.entry_id = e.id
  ) AS postings`;

const joined = (entries: Sql): Sql => sql`
  FROM ${entries} AS e
  LEFT JOIN ledger_entries AS r ON r.tenant_id = e.tenant_id AND r.reverses_id = e.id`;

const conditionOf = ({ reference, accountCode, from, until, knownAt }: EntryPageWish): Sql =>
  allOf([
    sql`e.tenant_id = current_tenant()`,
    reference === undefined ? undefined : sql`e.reference = ${reference}`,
    from === undefined ? undefined : sql`e.effective_on >= ${from}::date`,
    until === undefined ? undefined : sql`e.effective_on < ${until}::date`,
    knownAt && sql`e.recorded_at <= ${knownAt}`,
    accountCode &&
      sql`EXISTS (
        SELECT FROM ledger_postings AS p
        WHERE p.tenant_id = e.tenant_id AND p.entry_id = e.id AND p.account_code = ANY (${[...accountCode]}::text[])
      )`,
  ]);

const entryOf = ({ postings, ...row }: Row): Entry => ({
  ...row,
  postings: postings.map((posting) => ({ ...posting, amountMinor: BigInt(posting.amountMinor) })),
});
