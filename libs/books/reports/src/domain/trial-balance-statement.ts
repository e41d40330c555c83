import { accountTree } from './account-tree.js';
import { accountTypes } from './account-types.js';
import { amountCell } from './statement/cells.js';
import { measureColumns } from './statement/columns.js';
import { type StatementRow } from './statement/statement.js';
import { type StatementBody, type StatementInput } from './statement-input.js';
import { sumKey } from './sums.js';

/** What each account stands at, at the end of each period and on the side on which it stands. */
export const trialBalanceStatement = (input: StatementInput): StatementBody => ({
  columns: measureColumns(input.periods, ['debit', 'credit']),
  rows: input.currencies.flatMap((currency) => rowsIn(currency, input)),
});

function rowsIn(currency: string, { chart, periods, sums, knownAt }: StatementInput): StatementRow[] {
  const accounts = accountTree(chart, accountTypes)
    .map(({ code, name }) => ({ code, name, posted: sums.standing(sumKey(code, currency), periods) }))
    .filter(({ posted }) => posted.some((amount) => amount !== 0n))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (accounts.length === 0) return [];
  const source = { currency, knownAt };
  const row = { currency, section: '', level: 0 };
  const lines = accounts.map(({ code, name, posted }): StatementRow => ({
    ...row,
    kind: 'line',
    code,
    label: name,
    cells: periods.flatMap((period, n) => {
      const amount = posted[n]!;
      const cell = (sign: 1 | -1) =>
        amountCell(amount, { ...source, accounts: [code], sign }, period, 'until-end');
      return [amount > 0n ? cell(1) : null, amount < 0n ? cell(-1) : null];
    }),
  }));
  const totals = periods.flatMap((period, n) =>
    ([1, -1] as const).map((sign) => {
      const onSide = accounts.filter(({ posted }) => BigInt(sign) * posted[n]! > 0n);
      const amount = onSide.reduce((sum, { posted }) => sum + posted[n]!, 0n);
      return amountCell(
        amount,
        { ...source, accounts: onSide.map(({ code }) => code), sign },
        period,
        'until-end',
      );
    }),
  );
  return [...lines, { ...row, kind: 'result', code: null, label: 'Total', cells: totals }];
}
