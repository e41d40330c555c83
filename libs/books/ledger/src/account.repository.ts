import { Injectable } from '@nestjs/common';
import {
  allOf,
  keyColumn,
  Keyset,
  type Page,
  type PageWish,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import { type Account, type AccountTotal, type AccountType, type TotalsFilter } from './domain/account.js';

export interface AccountPageWish extends PageWish<'code' | 'name'> {
  readonly type?: readonly AccountType[];
}

const listing = new Keyset(
  'account',
  { code: keyColumn.text(sql`code`), name: keyColumn.text(sql`name`) },
  'code',
  'code',
);

@Injectable()
export class AccountRepository {
  /** @returns how many were added; those whose code is taken stay as they are */
  insertMissing(tx: Tx, accounts: readonly Account[]): Promise<number> {
    return tx.execute`
      INSERT INTO ledger_accounts (tenant_id, code, name, type)
      SELECT current_tenant(), code, name, type
      FROM json_to_recordset(${JSON.stringify(accounts)}::json) AS new (code text, name text, type text)
      ON CONFLICT DO NOTHING`;
  }

  all(tx: Tx): Promise<Account[]> {
    return tx.query<Account>`SELECT code, name, type FROM ledger_accounts ORDER BY code`;
  }

  /** Codes of all currencies that something was posted in. */
  async currencies(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ currency: string }>`
      SELECT DISTINCT currency FROM ledger_postings WHERE tenant_id = current_tenant() ORDER BY currency`;
    return rows.map(({ currency }) => currency);
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { type, ...wish }: AccountPageWish): Promise<Page<Account>> {
    return listing.page(tx, wish, {
      columns: sql`code, name, type`,
      from: sql`ledger_accounts`,
      where: [type && sql`type = ANY (${[...type]}::text[])`],
    });
  }

  /** By code and currency; only where something was posted. */
  async totals(tx: Tx, filter: TotalsFilter): Promise<AccountTotal[]> {
    const rows = await tx.query<Account & { currency: string; amount: string }>`
      SELECT a.code, a.name, a.type, t.currency, t.amount::text AS amount
      FROM (
        SELECT account_code, currency, sum(amount_minor) AS amount
        FROM ledger_postings AS p
        WHERE ${among(filter)}
        GROUP BY account_code, currency
      ) AS t
      JOIN ledger_accounts AS a ON a.code = t.account_code
      ORDER BY a.code, t.currency`;
    return rows.map(({ amount, ...account }) => ({ ...account, amountMinor: BigInt(amount) }));
  }
}

const among = ({ from, to, asOf, codes }: TotalsFilter): Sql =>
  allOf([
    sql`p.tenant_id = current_tenant()`,
    codes && sql`p.account_code = ANY (${[...codes]}::text[])`,
    from === undefined ? undefined : sql`p.effective_on >= ${from}::date`,
    to === undefined ? undefined : sql`p.effective_on <= ${to}::date`,
    asOf &&
      sql`EXISTS (
        SELECT FROM ledger_entries AS e
        WHERE e.tenant_id = p.tenant_id AND e.id = p.entry_id AND e.recorded_at <= ${asOf}
      )`,
  ]);
