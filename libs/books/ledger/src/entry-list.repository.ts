import { Injectable } from '@nestjs/common';
import { join, Sql, sql, type Tx } from '@balance/database';
import { cursorAfter, keyOfCursor, pageOf } from '@balance/kernel';
import { type Entry, type EntryId } from './domain/entry.js';

export interface EntryFilter {
  readonly reference?: string;
  /** Entries with a posting to this account. */
  readonly account?: string;
  /** First and last booking date, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface EntryPage {
  readonly rows: readonly Entry[];
  readonly nextCursor: string | null;
}

interface Row extends Omit<Entry, 'postings'> {
  readonly postings: readonly { accountCode: string; amountMinor: string; currency: string }[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads entries for people and programs. */
@Injectable()
export class EntryListRepository {
  /** Latest recorded first. */
  async page(tx: Tx, filter: EntryFilter): Promise<EntryPage> {
    const rows = await this.select(tx, conditionsOf(filter), filter.limit + 1);
    return pageOf(rows, filter.limit, ({ id }) => cursorAfter('entry', id));
  }

  async find(tx: Tx, id: EntryId): Promise<Entry | undefined> {
    const [entry] = await this.select(tx, [sql`e.id = ${id}::uuid`], 1);
    return entry;
  }

  private async select(tx: Tx, conditions: readonly Sql[], limit: number): Promise<Entry[]> {
    const rows = await tx.query<Row>`
      WITH page AS MATERIALIZED (
        SELECT * FROM ledger_entries AS e
        WHERE ${join([sql`e.tenant_id = current_tenant()`, ...conditions], ' AND ')}
        ORDER BY e.id DESC
        LIMIT ${limit}
      )
      SELECT
        page.id, page.reference, to_char(page.effective_on, 'YYYY-MM-DD') AS "effectiveOn", page.description,
        page.reverses_id AS "reversesId", r.id AS "reversedById", page.recorded_at AS "recordedAt",
        (
          SELECT json_agg(
            json_build_object('accountCode', account_code, 'amountMinor', amount_minor::text, 'currency', currency)
            ORDER BY number
          )
          FROM ledger_postings AS p
          WHERE p.tenant_id = page.tenant_id AND p.entry_id = page.id
        ) AS postings
      FROM page
      LEFT JOIN ledger_entries AS r ON r.tenant_id = page.tenant_id AND r.reverses_id = page.id
      ORDER BY page.id DESC`;
    return rows.map(entryOf);
  }
}

function conditionsOf({ reference, account, from, to, cursor }: EntryFilter): Sql[] {
  // Postings carry their entry's date and have the index for it.
  const ofPostings = [
    account && sql`p.account_code = ${account}`,
    from && sql`p.effective_on >= ${from}::date`,
    to && sql`p.effective_on <= ${to}::date`,
  ].filter((condition) => condition instanceof Sql);
  return [
    reference !== undefined && sql`e.reference = ${reference}`,
    cursor !== undefined && sql`e.id < ${keyOfCursor('entry', cursor, uuid)}::uuid`,
    ofPostings.length > 0 &&
      sql`EXISTS (
        SELECT FROM ledger_postings AS p
        WHERE p.tenant_id = e.tenant_id AND p.entry_id = e.id AND ${join(ofPostings, ' AND ')}
      )`,
  ].filter((condition) => condition instanceof Sql);
}

const entryOf = ({ postings, ...row }: Row): Entry => ({
  ...row,
  postings: postings.map((posting) => ({ ...posting, amountMinor: BigInt(posting.amountMinor) })),
});
