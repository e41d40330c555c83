import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, type Sql, sql, type Tx } from '@balance/database';
import { type Account, type AccountType, type NewAccount, normalSideOf } from './domain/account.js';

export interface AccountPageWish extends PageWish<'code' | 'name'> {
  readonly type?: readonly AccountType[];
  /** Only what stands directly under one of these headings. */
  readonly parentCode?: readonly string[];
  readonly isClosed?: boolean;
}

const listing = new Keyset(
  'account',
  { code: keyColumn.text(sql`a.code`), name: keyColumn.text(sql`a.name`) },
  'code',
  'code',
);

@Injectable()
export class AccountRepository {
  /** Adds accounts directly under their type. @returns how many; those whose code is taken stay as they are */
  insertMissing(tx: Tx, accounts: readonly NewAccount[]): Promise<number> {
    return tx.execute`
      INSERT INTO ledger_accounts (tenant_id, code, name, type, normal_side, currencies, minimum_minor)
      SELECT current_tenant(), code, name, type, "normalSide", currencies, "minimumMinor"
      FROM ${asRows(accounts)}
      ON CONFLICT DO NOTHING`;
  }

  /**
   * Puts accounts under the headings that they are given, where that is possible: nobody has changed the account, its
   * heading is of the same type, and nothing was posted to that.
   *
   * @returns how many
   */
  place(tx: Tx, accounts: readonly NewAccount[]): Promise<number> {
    return tx.execute`
      UPDATE ledger_accounts AS a SET parent_code = new."parentCode"
      FROM ${asRows(accounts)}
      JOIN ledger_accounts AS heading ON heading.code = new."parentCode" AND heading.type = new.type
      WHERE a.tenant_id = current_tenant() AND heading.tenant_id = current_tenant()
        AND a.code = new.code AND a.name = new.name AND a.type = new.type
        AND a.parent_code IS NULL AND a.version = 1 AND heading.closed_at IS NULL
        AND NOT EXISTS (
          SELECT FROM ledger_balances AS b WHERE b.tenant_id = current_tenant() AND b.account_code = heading.code
        )`;
  }

  /** @returns whether the code was free */
  async insert(tx: Tx, account: Account): Promise<boolean> {
    const inserted = await tx.execute`
      INSERT INTO ledger_accounts (
        tenant_id, code, name, type, parent_code, normal_side, currencies, minimum_minor, version
      )
      SELECT current_tenant(), code, name, type, "parentCode", "normalSide", currencies, "minimumMinor", 1
      FROM ${asRows([account])}
      ON CONFLICT DO NOTHING`;
    return inserted === 1;
  }

  async save(tx: Tx, account: Account): Promise<void> {
    await tx.execute`
      UPDATE ledger_accounts AS a
      SET name = new.name, parent_code = new."parentCode", currencies = new.currencies,
        minimum_minor = new."minimumMinor", closed_at = ${account.closedAt}, version = ${account.version}
      FROM ${asRows([account])}
      WHERE a.tenant_id = current_tenant() AND a.code = new.code`;
  }

  /** The whole chart, by code. */
  all(tx: Tx): Promise<Account[]> {
    return tx.query<Account>`
      SELECT ${columns} FROM ledger_accounts AS a WHERE a.tenant_id = current_tenant() ORDER BY a.code`;
  }

  async find(tx: Tx, code: string): Promise<Account | undefined> {
    const [account] = await tx.query<Account>`
      SELECT ${columns} FROM ledger_accounts AS a WHERE a.tenant_id = current_tenant() AND a.code = ${code}`;
    return account;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { type, parentCode, isClosed, ...wish }: AccountPageWish): Promise<Page<Account>> {
    return listing.page(tx, wish, {
      columns,
      from: sql`ledger_accounts AS a`,
      where: [
        sql`a.tenant_id = current_tenant()`,
        type && sql`a.type = ANY (${[...type]}::text[])`,
        parentCode && sql`a.parent_code = ANY (${[...parentCode]}::text[])`,
        isClosed === undefined ? undefined : sql`(a.closed_at IS NOT NULL) = ${isClosed}`,
      ],
    });
  }
}

const columns = sql`
  a.code, a.name, a.type, a.parent_code AS "parentCode", a.normal_side AS "normalSide", a.currencies,
  a.minimum_minor AS "minimumMinor", a.closed_at AS "closedAt", a.version,
  EXISTS (
    SELECT FROM ledger_accounts AS c WHERE c.tenant_id = a.tenant_id AND c.parent_code = a.code
  ) AS "isHeading"`;

function asRows(accounts: readonly NewAccount[]): Sql {
  const rows = accounts.map((account) => ({
    ...account,
    normalSide: account.normalSide ?? normalSideOf(account.type),
    currencies: account.currencies ?? null,
    minimumMinor: account.minimumMinor?.toString() ?? null,
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) AS new (
    code text, name text, type text, "parentCode" text, "normalSide" text, currencies text[], "minimumMinor" bigint
  )`;
}
