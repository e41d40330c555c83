import { accountTree, type ChartAccount } from './account-tree.js';
import { amountOf } from './amount.js';
import { type ReportPeriod } from './periods.js';
import { amountCell, percentCell, type RowSource } from './statement/cells.js';
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

/** An account with what is planned for it, line by line. */
interface PlannedAccount extends Pair {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly BudgetLine[];
}

function rowsIn(currency: string, input: BudgetInput): StatementRow[] {
  const { periods } = input;
  const sections = sides.map((side) => sectionOf(side, currency, input));
  const codes = sections.flatMap((section) => section.codes);
  if (codes.length === 0) return [];
  const net: Pair = {
    planned: addUp(
      sections.map(({ planned, sign }) => planned.map((amount) => BigInt(-sign) * amount)),
      periods,
    ),
    posted: addUp(
      sections.map(({ posted }) => posted),
      periods,
    ),
  };
  const cells = cellsOf(net, { currency, accounts: codes, sign: -1, knownAt: input.knownAt }, periods);
  const result = {
    kind: 'result',
    level: 0,
    section: 'Net',
    code: null,
    label: 'Income less expense',
  } as const;
  return [...sections.flatMap(({ rows }) => rows), { ...result, currency, cells }];
}

function sectionOf({ type, title, sign }: (typeof sides)[number], currency: string, input: BudgetInput) {
  const { periods, knownAt } = input;
  const accounts = plannedAccounts(type, currency, input);
  const codes = accounts.map(({ code }) => code);
  const all: Pair = {
    planned: addUp(
      accounts.map(({ planned }) => planned),
      periods,
    ),
    posted: addUp(
      accounts.map(({ posted }) => posted),
      periods,
    ),
  };
  const row = { level: 0, currency, section: title, code: null };
  const source = { currency, sign, knownAt };
  const cells = cellsOf(all, { ...source, accounts: codes }, periods);
  const rows: StatementRow[] = [
    { ...row, kind: 'heading', label: title, cells: cells.map(() => null) },
    ...accounts.flatMap((account): StatementRow[] => [
      {
        ...{ ...row, kind: 'line', level: 1, code: account.code, label: account.name },
        cells: cellsOf(account, { ...source, accounts: [account.code] }, periods),
      },
      ...detailsOf(account, { ...row, currency }, source, input),
    ]),
    { ...row, kind: 'total', label: `Total ${title.toLowerCase()}`, cells },
  ];
  return { ...all, rows, codes, sign };
}

/** The accounts of a type that something was planned for, or came of, in the order of reading. */
function plannedAccounts(
  type: 'income' | 'expense',
  currency: string,
  { chart, periods, cuts, sums, budget }: BudgetInput,
): PlannedAccount[] {
  const posted = new PeriodSums(
    cuts,
    sums.filter((sum) => sum.currency === currency),
  );
  return accountTree(chart, [type])
    .map(({ code, name }) => {
      const lines = budget.filter((line) => line.currency === currency && line.accountCode === code);
      const planned = periods.map((period) => plannedIn(lines, period));
      return { code, name, lines, planned, posted: posted.moved(sumKey(code, currency), periods) };
    })
    .filter(({ planned, posted }) => [...planned, ...posted].some((amount) => amount !== 0n));
}

/** A row for each category of the account that something is planned for. */
function detailsOf(
  { code, lines }: PlannedAccount,
  row: Pick<StatementRow, 'currency' | 'section'>,
  source: Omit<RowSource, 'accounts'>,
  { periods, cuts, sums, categoryName }: BudgetInput,
): StatementRow[] {
  const own = sums.filter((sum) => sum.currency === row.currency && sum.code === code);
  const posted = new PeriodSums(cuts, own, ({ dimension }) => dimension ?? '');
  const categories = [...new Set(lines.map(({ categoryId }) => categoryId))].filter((id) => id !== null);
  return categories.map((categoryId) => {
    const ofCategory = lines.filter((line) => line.categoryId === categoryId);
    const pair = {
      planned: periods.map((period) => plannedIn(ofCategory, period)),
      posted: posted.moved(categoryId, periods),
    };
    const narrowed = { ...source, accounts: [code], narrowed: { categoryId } };
    const label = `of which ${categoryName(categoryId)}`;
    return { ...row, kind: 'detail', level: 2, code, label, cells: cellsOf(pair, narrowed, periods) };
  });
}

function cellsOf({ planned, posted }: Pair, source: RowSource, periods: readonly ReportPeriod[]): Cell[] {
  return periods.flatMap((period, n) => {
    const actual = amountCell(posted[n]!, source, period, 'within');
    const variance = BigInt(actual.amountMinor) - planned[n]!;
    const [budgeted, difference] = [planned[n]!, variance].map((amount) => amountOf(amount, source.currency));
    return [budgeted!, actual, difference!, percentCell(variance, planned[n]!)];
  });
}

const plannedIn = (lines: readonly BudgetLine[], { from, to }: ReportPeriod): bigint =>
  lines
    .filter(({ month }) => (from === null || month >= from.slice(0, 7)) && month <= to.slice(0, 7))
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
