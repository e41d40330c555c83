import { amountCells } from './statement/cells.js';
import { amountColumns } from './statement/columns.js';
import { sectionOf } from './statement/section.js';
import { type Cell, type StatementRow } from './statement/statement.js';
import { type StatementBody, type StatementInput } from './statement-input.js';
import { addUp, sumKey } from './sums.js';

/** Income and expense of each period with the accounts' groups summed up, and what is left of them. */
export const profitAndLossStatement = (input: StatementInput): StatementBody => ({
  columns: amountColumns(input.periods),
  rows: input.currencies.flatMap((currency) => rowsIn(currency, input)),
});

function rowsIn(currency: string, { chart, periods, sums, knownAt }: StatementInput): StatementRow[] {
  const postedMinor = (code: string) => sums.moved(sumKey(code, currency), periods);
  const cells =
    (sign: 1 | -1) =>
    (amounts: readonly bigint[], accounts: readonly string[]): Cell[] =>
      amountCells(amounts, { currency, accounts, sign, knownAt }, periods, 'within');
  const shared = { chart, currency, postedMinor, periods };
  // Income stands on the credit side, which is negative in the books and positive for the reader.
  const income = sectionOf({ ...shared, title: 'Income', types: ['income'], cellsOf: cells(-1) });
  const expense = sectionOf({ ...shared, title: 'Expense', types: ['expense'], cellsOf: cells(1) });
  const codes = [...income.codes, ...expense.codes];
  if (codes.length === 0) return [];
  const net = addUp([income.postedMinor, expense.postedMinor], periods);
  const result = { level: 0, currency, section: 'Net', code: null, label: 'Income less expense' };
  return [...income.rows, ...expense.rows, { ...result, kind: 'result', cells: cells(-1)(net, codes) }];
}
