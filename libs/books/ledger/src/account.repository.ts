import { Injectable } from '@nestjs/common';
import { join, Sql, sql, type Tx } from '@balance/database';
import { type Account, type AccountTotal, type TotalsFilter } from './domain/account.js';

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

  /** By code. */
  all(tx: Tx): Promise<Account[]> {
    return tx.query<Account>`SELECT code, name, type FROM ledger_accounts ORDER BY code`;
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

function among({ from, to, asOf }: TotalsFilter): Sql {
  const conditions = [
    sql`p.tenant_id = current_tenant()`,
    from && sql`p.effective_on >= ${from}::date`,
    to && sql`p.effective_on <= ${to}::date`,
    asOf &&
      sql`EXISTS (
        SELECT FROM ledger_entries AS e
        WHERE e.tenant_id = p.tenant_id AND e.id = p.entry_id AND e.recorded_at <= ${asOf}
      )`,
  ].filter((condition) => condition instanceof Sql);
  return join(conditions, ' AND ');
}
