import { type AmountCell, type Statement, type StatementRow } from '../../domain/statement/statement.js';

/** Bars of one currency, each with its name and its height in minor units. */
export interface Chart {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    readonly amountMinor: number;
    readonly figure: AmountCell;
  }[];
}

const fewestBars = 3;
const mostPeriods = 24;
const mostParts = 8;

/**
 * What a chart would tell better than the figures: how the result moves from period to period, or which parts of a
 * breakdown are the largest.
 *
 * @param rows of one currency
 */
export function chartOf(
  { kind, statement: { columns } }: { readonly kind: string; readonly statement: Pick<Statement, 'columns'> },
  rows: readonly StatementRow[],
): Chart | undefined {
  const chart = columns.filter(isPeriod).length >= fewestBars ? overTime(columns, rows) : undefined;
  return chart ?? (kind.includes('breakdown') ? largestParts(columns, rows) : undefined);
}

const isPeriod = ({ measure, earlier, isTotal }: Statement['columns'][number]): boolean =>
  (measure === 'amount' || measure === 'actual') && earlier === 0 && !isTotal;

function overTime(columns: Statement['columns'], rows: readonly StatementRow[]): Chart | undefined {
  const result = rows.findLast(({ kind }) => kind === 'result');
  if (!result) return undefined;
  const bars = columns.flatMap((column, n) => (isPeriod(column) ? barOf(column.label, result.cells[n]) : []));
  if (bars.length < fewestBars || bars.length > mostPeriods) return undefined;
  return { title: `${result.label}, ${result.currency}`, bars };
}

function largestParts(columns: Statement['columns'], rows: readonly StatementRow[]): Chart | undefined {
  const total = columns.findIndex(({ earlier, isTotal }) => earlier === 0 && isTotal);
  const column = total < 0 ? columns.findIndex(isPeriod) : total;
  const lines = rows.filter(({ kind }) => kind === 'line');
  const bars = lines
    .flatMap((row) => barOf(row.label, row.cells[column]))
    .sort((a, b) => Math.abs(b.amountMinor) - Math.abs(a.amountMinor))
    .slice(0, mostParts);
  if (bars.length < fewestBars) return undefined;
  return { title: `The largest of ${lines.length}, ${rows[0]!.currency}`, bars };
}

const barOf = (label: string, cell: StatementRow['cells'][number] | undefined): Chart['bars'][number][] =>
  cell && 'amount' in cell ? [{ label, amountMinor: Number(cell.amountMinor), figure: cell }] : [];
