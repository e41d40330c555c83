import Table from 'cli-table3';
import { type Statement, type StatementRow } from '../domain/statement/statement.js';
import { drawable, textColumns, textOf } from './cell-text.js';

/** A report as a table for the terminal, without colours: an account's name must not drive the reader's terminal. */
export function renderTable(statement: Statement, rows: readonly StatementRow[]): string {
  const texts = textColumns(statement);
  const table = new Table({
    head: [...texts, ...statement.columns].map(({ label }) => drawable(label)),
    colAligns: [...texts.map(() => 'left' as const), ...statement.columns.map(() => 'right' as const)],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    if (row.kind === 'heading') continue;
    const figures = statement.columns.map((_, n) => textOf(row.cells[n]));
    table.push([...texts.map((column) => drawable(column.of(row))), ...figures]);
  }
  return `${drawable(statement.title)}\n${table.toString()}`;
}
