import { type Statement, type StatementRow } from '../domain/statement/statement.js';
import { textColumns, textOf, withoutFormula } from './cell-text.js';
import { type ReportDocument } from './report-document.js';

/** A document as RFC 4180 CSV with a header line, piece by piece. Headings are left out: each line names its section. */
export async function* renderCsv({ statement, rows }: ReportDocument): AsyncGenerator<string> {
  yield headerLine(statement);
  for await (const some of rows) yield linesOf(statement, some);
}

export const headerLine = (statement: Statement): string =>
  line([...textColumns(statement).map(({ label }) => label), ...statement.columns.map(({ label }) => label)]);

export function linesOf(statement: Statement, rows: readonly StatementRow[]): string {
  const texts = textColumns(statement);
  return rows
    .filter(({ kind }) => kind !== 'heading')
    .map((row) =>
      line([
        ...texts.map((column) => column.of(row)),
        ...statement.columns.map((_, n) => textOf(row.cells[n])),
      ]),
    )
    .join('');
}

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
