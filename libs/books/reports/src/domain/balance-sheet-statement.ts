import { type AccountType } from '@balance/ledger';
import { accountTree } from './account-tree.js';
import { amountCells, type Extent } from './statement/cells.js';
import { amountColumns } from './statement/columns.js';
import { sectionOf } from './statement/section.js';
import { type Cell, type StatementRow } from './statement/statement.js';
import { type StatementBody, type StatementInput } from './statement-input.js';
import { addUp, sumKey } from './sums.js';

/**
 * What is owned, owed and left at the end of each period, with the accounts' groups summed up. What was earned and no
 * account holds yet belongs to equity; where the periods have a first day, that of the period apart from that before.
 */
export const balanceSheetStatement = (input: StatementInput): StatementBody => ({
  columns: amountColumns(input.periods),
  rows: input.currencies.flatMap((currency) => rowsIn(currency, input)),
});

function rowsIn(currency: string, input: StatementInput): StatementRow[] {
  const { chart, periods, sums, knownAt } = input;
  const cells = (amounts: readonly bigint[], accounts: readonly string[], sign: 1 | -1): Cell[] =>
    amountCells(amounts, { currency, accounts, sign, knownAt }, periods, 'until-end');
  const section = (title: string, type: AccountType, sign: 1 | -1) =>
    sectionOf({
      ...{ title, chart, currency, periods, types: [type] },
      postedMinor: (code) => sums.standing(sumKey(code, currency), periods),
      cellsOf: (amounts, accounts) => cells(amounts, accounts, sign),
    });
  const [assets, liabilities] = [section('Assets', 'asset', 1), section('Liabilities', 'liability', -1)];
  const equity = section('Equity', 'equity', -1);
  const earnings = earningsOf(currency, input);

  const owners = addUp([equity.postedMinor, ...earnings.map(({ posted }) => posted)], periods);
  const ownersCodes = [...new Set([...equity.codes, ...earnings.flatMap(({ codes }) => codes)])].sort();
  const owed = addUp([liabilities.postedMinor, owners], periods);
  const owedCodes = [...liabilities.codes, ...ownersCodes];
  if (assets.codes.length + owedCodes.length === 0) return [];
  const row = { level: 0, currency, code: null };
  const [total, result] = [cells(owners, ownersCodes, -1), cells(owed, owedCodes, -1)];
  return [
    ...assets.rows,
    ...liabilities.rows,
    // Its total comes after what was earned.
    ...equity.rows.slice(0, -1),
    ...earnings.map((earned) => earned.row),
    { ...row, kind: 'total', section: 'Equity', label: 'Total equity', cells: total },
    { ...row, kind: 'result', section: '', label: 'Total liabilities and equity', cells: result },
  ];
}

/** Income less expense as rows of equity, with the accounts and the sums of the postings behind them. */
function earningsOf(currency: string, { chart, periods, sums, knownAt }: StatementInput) {
  const key = (code: string): string => sumKey(code, currency);
  const earning = accountTree(chart, ['income', 'expense']).map(({ code }) => code);
  const rows: readonly (readonly [string, Extent, (code: string) => bigint[]])[] = periods.every(
    ({ from }) => from !== null,
  )
    ? [
        ['Earnings of earlier periods', 'until-begin', (code) => sums.before(key(code), periods)],
        ['Earnings of the period', 'within', (code) => sums.moved(key(code), periods)],
      ]
    : [['Earnings to date', 'until-end', (code) => sums.standing(key(code), periods)]];
  return rows.map(([label, extent, sumOf]) => {
    const moved = earning.map((code) => [code, sumOf(code)] as const).filter(([, sum]) => sum.some(Boolean));
    const codes = moved.map(([code]) => code);
    const posted = addUp(
      moved.map(([, sum]) => sum),
      periods,
    );
    const source = { currency, accounts: codes, sign: -1 as const, knownAt };
    const row: StatementRow = {
      ...{ kind: 'line', level: 1, currency, section: 'Equity', code: null, label },
      cells: amountCells(posted, source, periods, extent),
    };
    return { row, codes, posted };
  });
}
