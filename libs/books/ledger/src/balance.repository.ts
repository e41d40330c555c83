import { Injectable } from '@nestjs/common';
import { allOf, readList, type Sql, sql, type Tx } from '@balance/database';
import { type AccountTurnover, type TotalsFilter } from './domain/account.js';
import { type Balance } from './domain/balance.js';

interface TurnoverRow extends Omit<AccountTurnover, 'amountMinor' | 'debitMinor' | 'creditMinor'> {
  readonly debit: string;
  readonly credit: string;
}

const dayMs = 86_400_000;

/** Reads what postings come to from the totals that the database keeps of them. */
@Injectable()
export class BalanceRepository {
  /** What stands now, by code and currency. @param codes all accounts when left out */
  current(tx: Tx, codes?: readonly string[]): Promise<Balance[]> {
    return tx.query<Balance>`
      SELECT account_code AS "accountCode", currency, balance_minor AS "balanceMinor",
        held_debit_minor AS "heldDebitMinor", held_credit_minor AS "heldCreditMinor", postings
      FROM ledger_balances
      WHERE ${allOf([sql`tenant_id = current_tenant()`, codes && sql`account_code = ANY (${[...codes]}::text[])`])}
      ORDER BY account_code, currency`;
  }

  /** Codes of all currencies that something was posted in. */
  async currencies(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ currency: string }>`
      SELECT DISTINCT currency FROM ledger_balances
      WHERE tenant_id = current_tenant() AND postings > 0 ORDER BY currency`;
    return rows.map(({ currency }) => currency);
  }

  /** The same of what was recorded by a moment: from the totals of whole days (UTC), and from the postings of the last one. */
  async currenciesAt(tx: Tx, moment: Date): Promise<string[]> {
    const rows = await tx.query<{ currency: string }>`
      WITH last (day) AS (SELECT (${moment}::timestamptz AT TIME ZONE 'UTC')::date)
      SELECT currency FROM ledger_days, last
      WHERE tenant_id = current_tenant() AND recorded_on < last.day
      UNION
      SELECT currency FROM ledger_postings, last
      WHERE tenant_id = current_tenant() AND recorded_at >= last.day::timestamp AT TIME ZONE 'UTC'
        AND recorded_at <= ${moment}::timestamptz
      ORDER BY currency`;
    return rows.map(({ currency }) => currency);
  }

  /** By code and currency; only where something was posted. */
  async totals(tx: Tx, filter: TotalsFilter): Promise<AccountTurnover[]> {
    const parts = filter.asOf ? await this.partsAsOf(tx, filter, filter.asOf) : wholeDays(filter);
    const rows = await readList<TurnoverRow>(
      tx,
      sql`
        SELECT a.code, a.name, a.type, t.currency, t.debit::text AS debit, t.credit::text AS credit
        FROM (
          SELECT account_code, currency, sum(debit_minor) AS debit, sum(credit_minor) AS credit
          FROM (${parts}) AS part
          GROUP BY account_code, currency HAVING sum(postings) <> 0
        ) AS t
        JOIN ledger_accounts AS a ON a.tenant_id = current_tenant() AND a.code = t.account_code
        ORDER BY a.code, t.currency`,
    );
    return rows.map(({ debit, credit, ...account }) => ({
      ...account,
      debitMinor: BigInt(debit),
      creditMinor: BigInt(credit),
      amountMinor: BigInt(debit) - BigInt(credit),
    }));
  }

  /**
   * Days recorded before the day (in UTC) of the moment, and of that day what was recorded up to the moment: either
   * posting by posting, or the whole day less what came later, whichever reads less.
   */
  private async partsAsOf(tx: Tx, filter: TotalsFilter, asOf: Date): Promise<Sql> {
    const day = asOf.toISOString().slice(0, 10);
    const since = new Date(`${day}T00:00:00Z`);
    const before = new Date(since.getTime() + dayMs);
    const within = sql`tenant_id = current_tenant() AND recorded_at >= ${since} AND recorded_at < ${before}`;
    const { first, last } = await tx.one<{ first: Date | null; last: Date | null }>`
      SELECT
        (SELECT recorded_at FROM ledger_postings WHERE ${within} ORDER BY recorded_at LIMIT 1) AS first,
        (SELECT recorded_at FROM ledger_postings WHERE ${within} ORDER BY recorded_at DESC LIMIT 1) AS last`;
    // The postings of a day are taken to be spread evenly between the first and the last of them.
    const isLate = Number(last) - Number(asOf) < Number(asOf) - Number(first);
    return isLate
      ? sql`${wholeDays(filter, sql`recorded_on <= ${day}::date`)}
        UNION ALL ${postings(filter, sql`recorded_at > ${asOf} AND recorded_at < ${before}`, -1)}`
      : sql`${wholeDays(filter, sql`recorded_on < ${day}::date`)}
        UNION ALL ${postings(filter, sql`recorded_at >= ${since} AND recorded_at <= ${asOf}`, 1)}`;
  }
}

const wholeDays = (filter: TotalsFilter, recorded?: Sql): Sql => sql`
  SELECT account_code, currency, debit_minor, credit_minor, postings::bigint AS postings
  FROM ledger_days WHERE ${among(filter, recorded)}`;

// The barrier of `OFFSET 0` keeps the planner to the index by time of recording, whatever days are wanted.
const postings = (filter: TotalsFilter, recorded: Sql, sign: 1 | -1): Sql => sql`
  SELECT account_code, currency, ${sign}::int * greatest(amount_minor, 0), ${sign}::int * greatest(-amount_minor, 0),
    ${sign}::bigint
  FROM (
    SELECT * FROM ledger_postings WHERE tenant_id = current_tenant() AND ${recorded} OFFSET 0
  ) AS p WHERE ${among(filter)}`;

const among = ({ from, to, before, codes }: TotalsFilter, recorded?: Sql): Sql =>
  allOf([
    sql`tenant_id = current_tenant()`,
    recorded,
    codes && sql`account_code = ANY (${[...codes]}::text[])`,
    from === undefined ? undefined : sql`effective_on >= ${from}::date`,
    to === undefined ? undefined : sql`effective_on <= ${to}::date`,
    before === undefined ? undefined : sql`effective_on < ${before}::date`,
  ]);
