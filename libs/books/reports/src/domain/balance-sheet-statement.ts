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

function rowsIn(currency: string, { chart, periods, sums, knownAt }: StatementInput): StatementRow[] {
  const standing = (code: string) => sums.standing(sumKey(code, currency), periods);
  const cells =
    (sign: 1 | -1, extent: Extent) =>
    (amounts: readonly bigint[], accounts: readonly string[]): Cell[] =>
      amountCells(amounts, { currency, accounts, sign, knownAt }, periods, extent);
  const section = (title: string, type: AccountType, sign: 1 | -1) =>
    sectionOf({
      ...{ title, chart, currency, periods, types: [type] },
      ...{ postedMinor: standing, cellsOf: cells(sign, 'until-end') },
    });
  const [assets, liabilities] = [section('Assets', 'asset', 1), section('Liabilities', 'liability', -1)];
  const equity = section('Equity', 'equity', -1);

  const earning = accountTree(chart, ['income', 'expense']).map(({ code }) => code);
  const isPart = periods.every(({ from }) => from !== null);
  const earnings: readonly (readonly [string, Extent, (code: string) => bigint[]])[] = isPart
    ? [
        [
          'Earnings of earlier periods',
          'until-begin',
          (code) => sums.before(sumKey(code, currency), periods),
        ],
        ['Earnings of the period', 'within', (code) => sums.moved(sumKey(code, currency), periods)],
      ]
    : [['Earnings to date', 'until-end', standing]];
  const earned = earnings.map(([label, extent, sumOf]) => {
    const moved = earning.map((code) => [code, sumOf(code)] as const).filter(([, sum]) => sum.some(Boolean));
    const codes = moved.map(([code]) => code);
    const posted = addUp(
      moved.map(([, sum]) => sum),
      periods,
    );
    const row: StatementRow = {
      ...{ kind: 'line', level: 1, currency, section: 'Equity', code: null, label },
      cells: cells(-1, extent)(posted, codes),
    };
    return { row, codes, posted };
  });

  const owners = addUp([equity.postedMinor, ...earned.map(({ posted }) => posted)], periods);
  const ownersCodes = [...new Set([...equity.codes, ...earned.flatMap(({ codes }) => codes)])].sort();
  const codes = [...assets.codes, ...liabilities.codes, ...ownersCodes];
  if (codes.length === 0) return [];
  const total = (label: string, amounts: readonly bigint[], of: readonly string[]): StatementRow => ({
    ...{ kind: 'total', level: 0, currency, section: 'Equity', code: null, label },
    cells: cells(-1, 'until-end')(amounts, of),
  });
  return [
    ...assets.rows,
    ...liabilities.rows,
    ...equity.rows.slice(0, -1),
    ...earned.map(({ row }) => row),
    total('Total equity', owners, ownersCodes),
    {
      ...total('Total liabilities and equity', addUp([liabilities.postedMinor, owners], periods), [
        ...liabilities.codes,
        ...ownersCodes,
      ]),
      kind: 'result',
      section: '',
    },
  ];
}
