import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { type RowKind, type Statement, type StatementRow } from '../../domain/statement/statement.js';
import { textColumns, textOf } from '../cell-text.js';
import { allRows, type OnProgress, type ReportDocument } from '../report-document.js';
import { fixZipTimes } from './fix-zip-times.js';
import { parameterRows } from './parameter-rows.js';
import { figureCell, textCell } from './spreadsheet-cells.js';

const headerStyle: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#f3f4f6',
  bottomBorderStyle: 'thin',
  wrap: true,
  alignVertical: 'bottom',
};
const rowStyles: Readonly<Partial<Record<RowKind, CellObject>>> = {
  heading: { fontWeight: 'bold' },
  group: { fontWeight: 'bold' },
  total: { fontWeight: 'bold', topBorderStyle: 'thin' },
  result: { fontWeight: 'bold', topBorderStyle: 'thin', bottomBorderStyle: 'double' },
  opening: { fontStyle: 'italic' },
  closing: { fontWeight: 'bold', topBorderStyle: 'thin' },
};
const [narrowest, widest] = [8, 60];

/** A document as a workbook: the report under a header that stays in sight, and a sheet that says what it is of. */
export async function renderXlsx(document: ReportDocument, onProgress: OnProgress): Promise<Buffer> {
  const { statement } = document;
  const rows = await allRows(document);
  await onProgress(0.2);
  const data = [headerRow(statement), ...rows.map((row) => rowOf(statement, row))];
  const workbook = writeXlsxFile([
    {
      sheet: 'Report',
      data,
      columns: widthsOf(statement, rows).map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: textColumns(statement).length,
      ...(statement.columns.length > 4 && { orientation: 'landscape' as const }),
    },
    { sheet: 'Parameters', data: parameterRows(document), columns: [{ width: 24 }, { width: 72 }] },
  ]);
  await onProgress(0.8);
  return fixZipTimes(await workbook.toBuffer());
}

const headerRow = (statement: Statement): Row => [
  ...textColumns(statement).map(({ label }) => textCell(label, headerStyle)),
  ...statement.columns.map(({ label }) => textCell(label, { ...headerStyle, align: 'right' })),
];

function rowOf(statement: Statement, row: StatementRow): Row {
  const style = rowStyles[row.kind] ?? {};
  return [
    ...textColumns(statement).map(({ isIndented, of }) =>
      textCell(of(row), { ...style, ...(isIndented && { indent: row.level }) }),
    ),
    ...statement.columns.map((_, n) => figureCell(row.cells[n], row.currency, style)),
  ];
}

/** In characters: as wide as the longest of the first rows, within reason. */
function widthsOf(statement: Statement, rows: readonly StatementRow[]): number[] {
  const looked = rows.slice(0, 2_000);
  const fitting = (label: string, texts: readonly string[], more: number) =>
    Math.min(widest, Math.max(narrowest, label.length, ...texts.map(({ length }) => length + more)) + 1);
  return [
    ...textColumns(statement).map((column) =>
      fitting(
        column.label,
        looked.map((row) => column.of(row)),
        2,
      ),
    ),
    // Separators between thousands, and the currency.
    ...statement.columns.map(({ label }, n) =>
      fitting(
        label,
        looked.map((row) => textOf(row.cells[n])),
        7,
      ),
    ),
  ];
}
