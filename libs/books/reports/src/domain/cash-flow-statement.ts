import { type AccountType } from '@balance/ledger';
import { type ChartAccount } from './account-tree.js';
import { amountCells, type Extent } from './statement/cells.js';
import { amountColumns } from './statement/columns.js';
import { sectionOf } from './statement/section.js';
import { type Cell, type StatementRow } from './statement/statement.js';
import { type StatementBody, type StatementInput } from './statement-input.js';
import { addUp, type PeriodSums, sumKey } from './sums.js';

export interface CashFlowInput extends StatementInput {
  /** Codes of the accounts that hold cash. */
  readonly cash: readonly string[];
  /** Of the entries that move cash: what was posted to other accounts in the same currency. */
  readonly counterSums: PeriodSums;
}

const sections: readonly (readonly [string, readonly AccountType[]])[] = [
  ['From income', ['income']],
  ['For expense', ['expense']],
  ['Other assets', ['asset']],
  ['Liabilities', ['liability']],
  ['Owners', ['equity']],
];

/**
 * The direct method: what came in and went out of the cash accounts, by the account on the other side. In each entry
 * the other side is the cash side with the opposite sign, so the flows come to the change of cash.
 */
export const cashFlowStatement = (input: CashFlowInput): StatementBody => ({
  columns: amountColumns(input.periods),
  rows: input.currencies.flatMap((currency) => rowsIn(currency, input)),
});

/** What a tenant's cash accounts are unless they are named: those of the default chart, and what lies beneath. */
export const usualCashAccounts = (chart: readonly ChartAccount[]): string[] =>
  ['100', '1000', '1100', '1300'].filter((code) =>
    chart.some((account) => account.code === code && account.type === 'asset'),
  );

function rowsIn(currency: string, input: CashFlowInput): StatementRow[] {
  const { chart, periods, sums, counterSums, cash, knownAt } = input;
  const held = cash.filter((code) => sums.standing(sumKey(code, currency), periods).some(Boolean));
  const everHeld = cash.filter((code) => sums.has(sumKey(code, currency)));
  const flow = (amounts: readonly bigint[], accounts: readonly string[]): Cell[] =>
    amountCells(
      amounts,
      { currency, accounts, sign: -1, knownAt, narrowed: { alongside: [...cash] } },
      periods,
      'within',
    );
  const others = chart.filter(({ code }) => !cash.includes(code));
  const postedMinor = (code: string) => counterSums.moved(sumKey(code, currency), periods);
  const flows = sections
    .map(([title, types]) =>
      sectionOf({ title, types, chart: others, currency, postedMinor, cellsOf: flow, periods }),
    )
    .filter(({ codes }) => codes.length > 0);
  if (everHeld.length === 0 || (flows.length === 0 && held.length === 0)) return [];

  const ofCash = (
    kind: 'opening' | 'result' | 'closing',
    label: string,
    extent: Extent,
    sumOf: (code: string) => bigint[],
  ): StatementRow => {
    const amounts = addUp(everHeld.map(sumOf), periods);
    const source = { currency, accounts: everHeld, sign: 1 as const, knownAt };
    return {
      ...{ kind, level: 0, currency, section: 'Cash', code: null, label },
      cells: amountCells(amounts, source, periods, extent),
    };
  };
  const key = (code: string) => sumKey(code, currency);
  return [
    ofCash('opening', 'Opening balance', 'until-begin', (code) => sums.before(key(code), periods)),
    ...flows.flatMap(({ rows }) => rows),
    ofCash('result', 'Change of cash', 'within', (code) => sums.moved(key(code), periods)),
    ofCash('closing', 'Closing balance', 'until-end', (code) => sums.standing(key(code), periods)),
  ];
}
