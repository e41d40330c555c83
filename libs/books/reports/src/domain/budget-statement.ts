import { accountTree, type ChartAccount } from './account-tree.js';
import { amountOf } from './amount.js';
import { type ReportPeriod } from './periods.js';
import { amountCell, percentCell } from './statement/cells.js';
import { measureColumns } from './statement/columns.js';
import { type Cell, type StatementRow } from './statement/statement.js';
import { type StatementBody } from './statement-input.js';
import { addUp, type IntervalSum, PeriodSums, sumKey } from './sums.js';

/** What is planned for an account, or for one category of it, in a month. */
export interface BudgetLine {
  readonly accountCode: string;
  readonly categoryId: string | null;
  /** `YYYY-MM`. */
  readonly month: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Minor units; income and expense are both positive. */
  readonly amountMinor: bigint;
}

export interface BudgetInput {
  readonly chart: readonly ChartAccount[];
  readonly periods: readonly ReportPeriod[];
  readonly cuts: readonly string[];
  /** Of accounts of income and expense, by account, currency and category. */
  readonly sums: readonly IntervalSum[];
  readonly budget: readonly BudgetLine[];
  readonly categoryName: (id: string) => string;
  readonly knownAt: string | undefined;
}

interface Pair {
  /** What was planned, as the reader expects it. */
  readonly planned: readonly bigint[];
  /** Sums of the postings, debit positive. */
  readonly posted: readonly bigint[];
}

const sides = [
  { type: 'income', title: 'Income', sign: -1 },
  { type: 'expense', title: 'Expense', sign: 1 },
] as const;

/**
 * What was planned beside what came of it. The variance is actual less budget, and also in percent of the budget. The
 * budget of an account is that of all its lines; a line of a category is shown beneath it as well.
 */
export function budgetStatement(input: BudgetInput): StatementBody {
  const currencies = [...new Set([...input.sums, ...input.budget].map(({ currency }) => currency))].sort();
  return {
    columns: measureColumns(input.periods, ['budget', 'actual', 'variance', 'percent']),
    rows: currencies.flatMap((currency) => rowsIn(currency, input)),
  };
}

function rowsIn(currency: string, input: BudgetInput): StatementRow[] {
  const { chart, periods, cuts, knownAt } = input;
  const lines = input.budget.filter((line) => line.currency === currency);
  const own = input.sums.filter((sum) => sum.currency === currency);
  const sums = new PeriodSums(cuts, own);
  const byCategory = new PeriodSums(cuts, own, ({ code, dimension }) => `${code} ${dimension ?? ''}`);
  const planned = (some: readonly BudgetLine[]) => periods.map((period) => plannedIn(some, period));
  const row = { currency, level: 0, code: null };
  const cells = (
    { planned, posted }: Pair,
    accounts: readonly string[],
    sign: 1 | -1,
    categoryId?: string,
  ): Cell[] =>
    periods.flatMap((period, n) => {
      const narrowed = categoryId === undefined ? {} : { categoryId };
      const source = { currency, accounts, sign, narrowed, knownAt };
      const actual = amountCell(posted[n]!, source, period, 'within');
      const variance = BigInt(actual.amountMinor) - planned[n]!;
      const budgeted = amountOf(planned[n]!, currency);
      return [budgeted, actual, amountOf(variance, currency), percentCell(variance, planned[n]!)];
    });

  const sections = sides.map(({ type, title, sign }) => {
    const accounts = accountTree(chart, [type])
      .map(({ code, name }) => {
        const ofAccount = lines.filter(({ accountCode }) => accountCode === code);
        const posted = sums.moved(sumKey(code, currency), periods);
        return { code, name, ofAccount, pair: { planned: planned(ofAccount), posted } };
      })
      .filter(({ pair }) => [...pair.planned, ...pair.posted].some((amount) => amount !== 0n));
    const all: Pair = {
      planned: addUp(
        accounts.map(({ pair }) => pair.planned),
        periods,
      ),
      posted: addUp(
        accounts.map(({ pair }) => pair.posted),
        periods,
      ),
    };
    const codes = accounts.map(({ code }) => code);
    const section = { ...row, section: title };
    const rows: StatementRow[] = [
      { ...section, kind: 'heading', label: title, cells: cells(all, [], sign).map(() => null) },
      ...accounts.flatMap(({ code, name, ofAccount, pair }): StatementRow[] => {
        const categories = [...new Set(ofAccount.map(({ categoryId }) => categoryId))].filter(
          (id) => id !== null,
        );
        const line = { ...section, kind: 'line' as const, code };
        return [
          { ...line, level: 1, label: name, cells: cells(pair, [code], sign) },
          ...categories.map((id): StatementRow => {
            const ofCategory = {
              planned: planned(ofAccount.filter(({ categoryId }) => categoryId === id)),
              posted: byCategory.moved(`${code} ${id}`, periods),
            };
            const label = `of which ${input.categoryName(id)}`;
            return { ...line, kind: 'detail', level: 2, label, cells: cells(ofCategory, [code], sign, id) };
          }),
        ];
      }),
      { ...section, kind: 'total', label: `Total ${title.toLowerCase()}`, cells: cells(all, codes, sign) },
    ];
    return { rows, all, codes, sign };
  });
  const net: Pair = {
    planned: addUp(
      sections.map(({ all, sign }) => all.planned.map((amount) => BigInt(-sign) * amount)),
      periods,
    ),
    posted: addUp(
      sections.map(({ all }) => all.posted),
      periods,
    ),
  };
  const codes = sections.flatMap((section) => section.codes);
  if (codes.length === 0) return [];
  return [
    ...sections.flatMap(({ rows }) => rows),
    { ...row, kind: 'result', section: 'Net', label: 'Income less expense', cells: cells(net, codes, -1) },
  ];
}

const plannedIn = (lines: readonly BudgetLine[], { from, to }: ReportPeriod): bigint =>
  lines
    .filter(({ month }) => (from === null || month >= from.slice(0, 7)) && month <= to.slice(0, 7))
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
