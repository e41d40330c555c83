import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type BudgetLine } from '../domain/budget-statement.js';

export interface NewBudgetVersion {
  readonly version: number;
  /** Months, `YYYY-MM`, both included, whose lines are set anew. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly BudgetLine[];
  readonly setBy: string;
}

/** What is planned, with all that was planned before. */
@Injectable()
export class BudgetRepository {
  /** Lets one transaction at a time change the tenant's budget. */
  async lock(tx: Tx): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock(hashtextextended('budgets:' || current_tenant()::text, 0))`;
  }

  /** 0 before anything was planned. */
  async version(tx: Tx): Promise<number> {
    const { version } = await tx.one<{ version: number }>`
      SELECT coalesce(max(version), 0) AS version FROM budget_versions WHERE tenant_id = current_tenant()`;
    return version;
  }

  /** The version that was in force at a moment. */
  async versionAt(tx: Tx, moment: Date): Promise<number> {
    const { version } = await tx.one<{ version: number }>`
      SELECT coalesce(max(version), 0) AS version FROM budget_versions
      WHERE tenant_id = current_tenant() AND set_at <= ${moment}`;
    return version;
  }

  /** The lines of a version for some months, `YYYY-MM`, both included; by month, account and category. */
  lines(tx: Tx, version: number, from: string, to: string): Promise<BudgetLine[]> {
    return tx.query<BudgetLine>`
      SELECT account_code AS "accountCode", category_id AS "categoryId", to_char(month, 'YYYY-MM') AS month, currency,
        amount_minor AS "amountMinor"
      FROM budget_lines
      WHERE tenant_id = current_tenant() AND version <= ${version} AND (replaced_in IS NULL OR replaced_in > ${version})
        AND month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date
      ORDER BY budget_lines.month, account_code, category_id NULLS FIRST, currency`;
  }

  async insert(tx: Tx, { version, from, to, lines, setBy }: NewBudgetVersion): Promise<void> {
    await tx.execute`
      INSERT INTO budget_versions (tenant_id, version, from_month, to_month, set_by, set_at)
      VALUES (current_tenant(), ${version}, ${`${from}-01`}::date, ${`${to}-01`}::date, ${setBy}, clock_timestamp())`;
    await tx.execute`
      UPDATE budget_lines SET replaced_in = ${version}
      WHERE tenant_id = current_tenant() AND replaced_in IS NULL
        AND month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date`;
    const rows = lines.map(({ accountCode, categoryId, month, currency, amountMinor }, number) => ({
      number,
      account_code: accountCode,
      category_id: categoryId,
      month: `${month}-01`,
      currency,
      amount_minor: amountMinor.toString(),
    }));
    await tx.execute`
      INSERT INTO budget_lines (tenant_id, version, number, account_code, category_id, month, currency, amount_minor)
      SELECT current_tenant(), ${version}, number, account_code, category_id, month, currency, amount_minor
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        number int, account_code text, category_id uuid, month date, currency text, amount_minor bigint
      )`;
  }
}
