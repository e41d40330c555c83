import { type ChartAccount } from './account-tree.js';
import { type ReportPeriod } from './periods.js';
import { amountCells } from './statement/cells.js';
import { amountColumns } from './statement/columns.js';
import { type Cell, type Drill, type StatementColumn, type StatementRow } from './statement/statement.js';
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

/** So many rows are made at once. */
const linesAtOnce = 200;

const sides = [
  { type: 'income', title: 'Income', sign: -1 },
  { type: 'expense', title: 'Expense', sign: 1 },
] as const;

/** The same rows, some at a time: there may be very many. */
export interface BreakdownBody {
  readonly columns: StatementColumn[];
  readonly rows: Iterable<StatementRow[]>;
}

/** The profit and loss by something else than the account; what it cannot tell has a row of its own, so that it ties. */
export const breakdownStatement = (input: BreakdownInput): BreakdownBody => ({
  columns: amountColumns(input.periods),
  rows: rowsOf(input),
});

/** A value and one that is missing, so that no value can be taken for it. */
const keyOf = (value: string | null | undefined): string =>
  value === null || value === undefined ? '-' : `=${value}`;

function* rowsOf(input: BreakdownInput): Generator<StatementRow[]> {
  const { periods, knownAt } = input;
  for (const currency of [...new Set(input.sums.map((sum) => sum.currency))].sort()) {
    const parts = sides.map((side) => sectionOf(side, currency, input));
    for (const { rows } of parts) yield* rows;
    const net = addUp(
      parts.map(({ all }) => all),
      periods,
    );
    const source = { currency, accounts: parts.flatMap(({ codes }) => codes), sign: -1 as const, knownAt };
    const result = {
      kind: 'result',
      level: 0,
      section: 'Net',
      code: null,
      label: 'Income less expense',
    } as const;
    yield [{ ...result, currency, cells: amountCells(net, source, periods, 'within') }];
  }
}

/** One side of the profit and loss in one currency. */
function sectionOf({ type, title, sign }: (typeof sides)[number], currency: string, input: BreakdownInput) {
  const { chart, periods, cuts, dimension, knownAt } = input;
  const ofType = new Set(chart.filter((account) => account.type === type).map(({ code }) => code));
  const own = input.sums.filter((sum) => sum.currency === currency && ofType.has(sum.code));
  const sums = new PeriodSums(cuts, own, ({ dimension: value }) => keyOf(value));
  const lines = sums
    .keys()
    .map((key) => {
      const label = key === '-' ? dimension.without : dimension.labelOf(key.slice(1));
      return { key, label, amounts: sums.moved(key, periods) };
    })
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0n))
    .sort(inOrder);
  const all = addUp(
    lines.map(({ amounts }) => amounts),
    periods,
  );
  const codes = [...new Set(own.map(({ code }) => code))].sort();
  return { all, codes, rows: rows() };

  function* rows(): Generator<StatementRow[]> {
    const accountsOf = groupCodes(own);
    const row = { currency, section: title, code: null };
    const cells = (amounts: readonly bigint[], accounts: readonly string[], narrowed = {}): Cell[] =>
      amountCells(amounts, { currency, accounts, sign, narrowed, knownAt }, periods, 'within');
    yield [{ ...row, kind: 'heading', level: 0, label: title, cells: cells(all, []).map(() => null) }];
    for (let first = 0; first < lines.length; first += linesAtOnce) {
      yield lines.slice(first, first + linesAtOnce).map(({ key, label, amounts }) => ({
        ...{ ...row, kind: 'line', level: 1, label },
        cells: cells(amounts, accountsOf.get(key) ?? [], dimension.narrow(key === '-' ? '' : key.slice(1))),
      }));
    }
    const label = `Total ${title.toLowerCase()}`;
    yield [{ ...row, kind: 'total', level: 0, label, cells: cells(all, codes) }];
  }
}

interface Line {
  readonly key: string;
  readonly label: string;
}

/** By label; what has none comes last. */
const inOrder = (a: Line, b: Line): number =>
  Number(a.key === '-') - Number(b.key === '-') || compare(a.label, b.label) || compare(a.key, b.key);

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
