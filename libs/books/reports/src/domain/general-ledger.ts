import { amountOf } from './amount.js';
import { type ReportPeriod } from './periods.js';
import { amountCell } from './statement/cells.js';
import { type PostingOfRow, type StatementColumn, type StatementRow } from './statement/statement.js';

/** An account's postings in one currency, as far as a general ledger shows them. */
export interface LedgerAccountPart {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  /** What it stood at before the first day, debit positive. */
  readonly openingMinor: bigint;
}

/** One posting as a general ledger shows it. */
export interface LedgerLine extends PostingOfRow {
  readonly description: string;
  /** Signed minor units, debit positive. */
  readonly amountMinor: bigint;
}

export const generalLedgerColumns = ({ key, from, to }: ReportPeriod): StatementColumn[] =>
  (
    [
      ['Debit', 'debit'],
      ['Credit', 'credit'],
      ['Balance', 'balance'],
    ] as const
  ).map(([label, measure]) => ({
    ...{ key: `${key}:${measure}`, label, measure, from, to },
    ...{ earlier: 0, isTotal: false },
  }));

/** The rows of one account in one currency, with the balance as it runs; they have to be asked for in this order. */
export class RunningAccount {
  private debitMinor = 0n;
  private creditMinor = 0n;
  private balanceMinor: bigint;

  constructor(
    private readonly account: LedgerAccountPart,
    private readonly period: ReportPeriod,
    private readonly knownAt: string | undefined,
  ) {
    this.balanceMinor = account.openingMinor;
  }

  begin(): StatementRow[] {
    const { code, name } = this.account;
    return [
      { ...this.row(0), kind: 'heading', code, label: name, cells: [null, null, null] },
      {
        ...this.row(1),
        kind: 'opening',
        label: 'Opening balance',
        cells: [null, null, this.balance('until-begin')],
      },
    ];
  }

  /** @param lines some postings, in order */
  next(lines: readonly LedgerLine[]): StatementRow[] {
    const { currency } = this.account;
    return lines.map(({ description, amountMinor, ...posting }) => {
      this.balanceMinor += amountMinor;
      if (amountMinor > 0n) this.debitMinor += amountMinor;
      else this.creditMinor -= amountMinor;
      return {
        ...this.row(1),
        kind: 'posting',
        label: description,
        posting,
        cells: [
          amountMinor > 0n ? amountOf(amountMinor, currency) : null,
          amountMinor < 0n ? amountOf(-amountMinor, currency) : null,
          amountOf(this.balanceMinor, currency),
        ],
      };
    });
  }

  end(): StatementRow[] {
    const { currency } = this.account;
    const [debit, credit] = [amountOf(this.debitMinor, currency), amountOf(this.creditMinor, currency)];
    const cells = [debit, credit, this.balance('until-end')];
    return [{ ...this.row(1), kind: 'closing', label: 'Closing balance', cells }];
  }

  private row(level: number) {
    const { code, name, currency } = this.account;
    return { level, currency, section: `${code} ${name}`, code };
  }

  private balance(extent: 'until-begin' | 'until-end') {
    const { code, currency } = this.account;
    const source = { currency, accounts: [code], sign: 1 as const, knownAt: this.knownAt };
    return amountCell(this.balanceMinor, source, this.period, extent);
  }
}
