import { Injectable } from '@nestjs/common';
import { readList, sql, type Tx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { type NormalSide } from '../domain/account.js';
import { type EntryId } from '../domain/entry.js';
import { type ExchangeLeg } from '../domain/exchange.js';
import { type AccountDay } from '../domain/exchange-position.js';

/** What was exchanged, as it is kept beside its entry. */
export interface KeptExchange {
  readonly entryId: EntryId;
  readonly reference: string;
  readonly inputHash: Buffer;
  /** Units of the bought currency for one of the sold, if a rate decided. */
  readonly rate: string | null;
  readonly rateSource: string | null;
  readonly rateOn: string | null;
  readonly homeCurrency: Currency;
  readonly valueMinor: bigint;
  readonly realisedMinor: bigint;
}

interface DayRow extends Omit<AccountDay, 'debitMinor' | 'creditMinor' | 'exchangedMinor' | 'carryingMinor'> {
  readonly debit: string;
  readonly credit: string;
  readonly exchanged: string;
  readonly carrying: string;
}

@Injectable()
export class ExchangeRepository {
  async known(tx: Tx, reference: string): Promise<KeptExchange | undefined> {
    const [row] = await tx.query<KeptExchange>`
      SELECT entry_id AS "entryId", reference, input_hash AS "inputHash", trim_scale(rate)::text AS rate,
        rate_source AS "rateSource", to_char(rate_on, 'YYYY-MM-DD') AS "rateOn", home_currency AS "homeCurrency",
        value_minor AS "valueMinor", realised_minor AS "realisedMinor"
      FROM ledger_exchanges WHERE tenant_id = current_tenant() AND reference = ${reference}`;
    return row;
  }

  /**
   * Locks what an exchange will post to, in the order of everybody. What has been posted there is committed, and
   * nothing more is until the transaction ends.
   */
  async lockBalances(tx: Tx, balances: readonly { accountCode: string; currency: string }[]): Promise<void> {
    await tx.execute`
      SELECT lock_balances(
        ${balances.map(({ accountCode }) => accountCode)}::text[], ${balances.map(({ currency }) => currency)}::text[]
      )`;
  }

  /** @returns by code; what is not in the chart is left out */
  async normalSides(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, NormalSide>> {
    const rows = await tx.query<{ code: string; normalSide: NormalSide }>`
      SELECT code, normal_side AS "normalSide" FROM ledger_accounts
      WHERE tenant_id = current_tenant() AND code = ANY (${[...codes]}::text[])`;
    return new Map(rows.map(({ code, normalSide }) => [code, normalSide]));
  }

  /** What happened on an account in a currency, by booking day. An exchange that was reversed counts both ways. */
  async days(tx: Tx, accountCode: string, currency: string): Promise<AccountDay[]> {
    const rows = await readList<DayRow>(
      tx,
      sql`
        WITH legs AS (
          SELECT l.effective_on, l.quantity_minor, l.carrying_minor FROM ledger_exchange_legs AS l
          WHERE l.tenant_id = current_tenant() AND l.account_code = ${accountCode} AND l.currency = ${currency}
          UNION ALL
          SELECT r.effective_on, -l.quantity_minor, -l.carrying_minor FROM ledger_exchange_legs AS l
          JOIN ledger_entries AS r ON r.tenant_id = l.tenant_id AND r.reverses_id = l.entry_id
          WHERE l.tenant_id = current_tenant() AND l.account_code = ${accountCode} AND l.currency = ${currency}
        )
        SELECT to_char(d.effective_on, 'YYYY-MM-DD') AS "on",
          (d.debit - coalesce(x.debit, 0))::text AS debit, (d.credit - coalesce(x.credit, 0))::text AS credit,
          coalesce(x.debit - x.credit, 0)::text AS exchanged, coalesce(x.carrying, 0)::text AS carrying
        FROM (
          SELECT effective_on, sum(debit_minor) AS debit, sum(credit_minor) AS credit FROM ledger_days
          WHERE tenant_id = current_tenant() AND account_code = ${accountCode} AND currency = ${currency}
          GROUP BY effective_on
        ) AS d
        LEFT JOIN (
          SELECT effective_on, sum(greatest(quantity_minor, 0)) AS debit, sum(greatest(-quantity_minor, 0)) AS credit,
            sum(carrying_minor) AS carrying
          FROM legs GROUP BY effective_on
        ) AS x ON x.effective_on = d.effective_on
        ORDER BY d.effective_on`,
    );
    return rows.map(({ on, debit, credit, exchanged, carrying }) => ({
      on,
      debitMinor: BigInt(debit),
      creditMinor: BigInt(credit),
      exchangedMinor: BigInt(exchanged),
      carryingMinor: BigInt(carrying),
    }));
  }

  async insert(
    tx: Tx,
    exchange: KeptExchange,
    effectiveOn: string,
    legs: readonly ExchangeLeg[],
  ): Promise<void> {
    const rows = legs.map(({ accountCode, currency, quantityMinor, carryingMinor }) => ({
      account_code: accountCode,
      currency,
      quantity_minor: quantityMinor.toString(),
      carrying_minor: carryingMinor.toString(),
    }));
    await tx.execute`
      INSERT INTO ledger_exchanges (tenant_id, entry_id, reference, input_hash, rate, rate_source, rate_on, home_currency,
                                    value_minor, realised_minor)
      VALUES (
        current_tenant(), ${exchange.entryId}::uuid, ${exchange.reference}, ${exchange.inputHash}, ${exchange.rate}::numeric,
        ${exchange.rateSource}, ${exchange.rateOn}::date, ${exchange.homeCurrency}, ${exchange.valueMinor},
        ${exchange.realisedMinor}
      )`;
    await tx.execute`
      INSERT INTO ledger_exchange_legs (tenant_id, entry_id, account_code, currency, effective_on, quantity_minor, carrying_minor)
      SELECT current_tenant(), ${exchange.entryId}::uuid, account_code, currency, ${effectiveOn}::date, quantity_minor,
        carrying_minor
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        account_code text, currency text, quantity_minor bigint, carrying_minor bigint
      )`;
  }
}
