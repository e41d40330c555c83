import { type ChartAccount } from './account-tree.js';
import { type ReportPeriod } from './periods.js';
import { amountCells } from './statement/cells.js';
import { amountColumns } from './statement/columns.js';
import { type Cell, type Drill, type StatementRow } from './statement/statement.js';
import { type StatementBody } from './statement-input.js';
import { addUp, type IntervalSum, PeriodSums } from './sums.js';

/** What income and expense are broken down by. */
export interface Dimension {
  /** Label of the row of what has none. */
  readonly without: string;
  readonly labelOf: (value: string) => string;
  readonly narrow: (value: string) => Pick<Drill, 'categoryId' | 'counterparty'>;
}

export interface BreakdownInput {
  readonly chart: readonly ChartAccount[];
  readonly periods: readonly ReportPeriod[];
  readonly cuts: readonly string[];
  /** Of accounts of income and expense, by account, currency and dimension. */
  readonly sums: readonly IntervalSum[];
  readonly dimension: Dimension;
  readonly knownAt: string | undefined;
}

const sides = [
  { type: 'income', title: 'Income', sign: -1 },
  { type: 'expense', title: 'Expense', sign: 1 },
] as const;

/** The profit and loss by something else than the account; what it cannot tell has a row of its own, so that it ties. */
export function breakdownStatement(input: BreakdownInput): StatementBody {
  const currencies = [...new Set(input.sums.map(({ currency }) => currency))].sort();
  return { columns: amountColumns(input.periods), rows: currencies.flatMap((one) => rowsIn(one, input)) };
}

/** A value and one that is missing, so that no value can be taken for it. */
const keyOf = (value: string | null | undefined): string =>
  value === null || value === undefined ? '-' : `=${value}`;

function rowsIn(currency: string, input: BreakdownInput): StatementRow[] {
  const { chart, periods, cuts, dimension, knownAt } = input;
  const row = { currency, code: null };
  const parts = sides.flatMap(({ type, title, sign }) => {
    const codes = new Set(chart.filter((account) => account.type === type).map(({ code }) => code));
    const own = input.sums.filter((sum) => sum.currency === currency && codes.has(sum.code));
    const sums = new PeriodSums(cuts, own, ({ dimension: value }) => keyOf(value));
    const accountsOf = groupCodes(own);
    const cells = (amounts: readonly bigint[], accounts: readonly string[], narrowed = {}): Cell[] =>
      amountCells(amounts, { currency, accounts, sign, narrowed, knownAt }, periods, 'within');
    const lines = sums
      .keys()
      .map((key) => {
        const label = key === '-' ? dimension.without : dimension.labelOf(key.slice(1));
        return { key, label, amounts: sums.moved(key, periods) };
      })
      .filter(({ amounts }) => amounts.some((amount) => amount !== 0n))
      .sort(
        (a, b) =>
          Number(a.key === '-') - Number(b.key === '-') || compare(a.label, b.label) || compare(a.key, b.key),
      );
    const all = addUp(
      lines.map(({ amounts }) => amounts),
      periods,
    );
    const allCodes = [...new Set(own.map(({ code }) => code))].sort();
    const section = { ...row, section: title };
    const rows: StatementRow[] = [
      { ...section, kind: 'heading', level: 0, label: title, cells: cells(all, []).map(() => null) },
      ...lines.map(({ key, label, amounts }): StatementRow => ({
        ...{ ...section, kind: 'line', level: 1, label },
        cells: cells(amounts, accountsOf.get(key) ?? [], dimension.narrow(key === '-' ? '' : key.slice(1))),
      })),
      {
        ...section,
        kind: 'total',
        level: 0,
        label: `Total ${title.toLowerCase()}`,
        cells: cells(all, allCodes),
      },
    ];
    return [{ rows, all, allCodes }];
  });
  const codes = parts.flatMap(({ allCodes }) => allCodes);
  const net = addUp(
    parts.map(({ all }) => all),
    periods,
  );
  const result: StatementRow = {
    ...{ ...row, kind: 'result', level: 0, section: 'Net', label: 'Income less expense' },
    cells: amountCells(net, { currency, accounts: codes, sign: -1, knownAt }, periods, 'within'),
  };
  return [...parts.flatMap(({ rows }) => rows), result];
}

/** By the key of the dimension, the accounts that have postings with it. */
function groupCodes(sums: readonly IntervalSum[]): Map<string, string[]> {
  const codes = new Map<string, Set<string>>();
  for (const { code, dimension } of sums) {
    const key = keyOf(dimension);
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  return new Map([...codes].map(([key, set]) => [key, [...set].sort()]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
