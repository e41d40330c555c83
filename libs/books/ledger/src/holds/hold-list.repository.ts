import { Injectable } from '@nestjs/common';
import {
  allOf,
  countRows,
  keyColumn,
  type Keyed,
  Keyset,
  nullable,
  type Page,
  type PageWish,
  readList,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import {
  type HeldPosting,
  type Hold,
  type HoldCommit,
  type HoldId,
  type HoldStatus,
} from '../domain/hold.js';

export interface HoldPageWish extends PageWish<'id' | 'expiresAt'> {
  readonly status?: readonly HoldStatus[];
  readonly reference?: string;
  /** Holds with a side on one of these accounts. */
  readonly accountCode?: readonly string[];
}

type Text<T, Keys extends keyof T> = Omit<T, Keys> & Readonly<Record<Keys, string>>;

interface Row extends Omit<Hold, 'postings' | 'commits'> {
  readonly postings: readonly Text<HeldPosting, 'amountMinor' | 'heldMinor'>[];
  readonly commits: readonly Text<HoldCommit, 'committedAt'>[];
}

const listing = new Keyset(
  'hold',
  { id: keyColumn.uuid(sql`h.id`), expiresAt: nullable(keyColumn.timestamptz(sql`h.expires_at`)) },
  'id',
  '-id',
);

/** Reads holds. */
@Injectable()
export class HoldListRepository {
  /** @param now holds that have run out by then count as expired @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(tx: Tx, wish: HoldPageWish, now: Date): Promise<Page<Hold>> {
    const { sort = listing.usual, cursor, limit, count = false } = wish;
    const filter = conditionOf(wish, now);
    const rows = await readList<Row & Keyed>(
      tx,
      sql`
        SELECT ${columns}, ${listing.key(sort)} FROM ledger_holds AS h
        WHERE ${filter} AND ${listing.after(sort, cursor)}
        ORDER BY ${listing.order(sort)} LIMIT ${limit + 1}`,
    );
    const page = listing.split<Row>(rows, sort, limit);
    return {
      ...page,
      rows: page.rows.map(holdOf),
      ...(count && (await countRows(tx, sql`ledger_holds AS h WHERE ${filter}`))),
    };
  }

  async find(tx: Tx, id: HoldId): Promise<Hold | undefined> {
    const [row] = await tx.query<Row>`
      SELECT ${columns} FROM ledger_holds AS h WHERE h.tenant_id = current_tenant() AND h.id = ${id}::uuid`;
    return row && holdOf(row);
  }
}

const columns = sql`
  h.id, h.reference, to_char(h.effective_on, 'YYYY-MM-DD') AS "effectiveOn", h.description, h.metadata, h.status,
  h.expires_at AS "expiresAt", h.placed_at AS "placedAt", h.closed_at AS "closedAt",
  (
    SELECT json_agg(
      json_build_object(
        'number', number, 'accountCode', account_code, 'amountMinor', amount_minor::text, 'heldMinor', held_minor::text,
        'currency', currency, 'recordId', record_id, 'categoryId', category_id, 'counterparty', counterparty
      ) ORDER BY number
    )
    FROM ledger_hold_postings AS p WHERE p.tenant_id = h.tenant_id AND p.hold_id = h.id
  ) AS postings,
  (
    SELECT coalesce(
      json_agg(
        json_build_object('reference', c.reference, 'entryId', entry_id, 'committedAt', committed_at)
        ORDER BY committed_at, entry_id
      ),
      '[]'
    )
    FROM ledger_hold_commits AS c WHERE c.tenant_id = h.tenant_id AND c.hold_id = h.id
  ) AS commits`;

const conditionOf = ({ status, reference, accountCode }: HoldPageWish, now: Date): Sql =>
  allOf([
    sql`h.tenant_id = current_tenant()`,
    status && inStatus(status, now),
    reference === undefined ? undefined : sql`h.reference = ${reference}`,
    accountCode &&
      sql`EXISTS (
        SELECT FROM ledger_hold_postings AS p
        WHERE p.tenant_id = h.tenant_id AND p.hold_id = h.id AND p.account_code = ANY (${[...accountCode]}::text[])
      )`,
  ]);

/** What has run out may be open still in its row: the first condition is for the index, the second says which. */
const inStatus = (status: readonly HoldStatus[], now: Date): Sql => {
  const stored = status.includes('expired') ? [...status, 'open'] : [...status];
  return sql`
    h.status = ANY (${stored}::text[])
    AND CASE WHEN h.status = 'open' AND h.expires_at <= ${now} THEN 'expired' ELSE h.status END = ANY (${[...status]}::text[])`;
};

const holdOf = ({ postings, commits, ...row }: Row): Hold => ({
  ...row,
  postings: postings.map((posting) => ({
    ...posting,
    amountMinor: BigInt(posting.amountMinor),
    heldMinor: BigInt(posting.heldMinor),
  })),
  commits: commits.map((commit) => ({ ...commit, committedAt: new Date(commit.committedAt) })),
});
