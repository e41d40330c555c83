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
    const indent = '  '.repeat(Math.max(0, row.level - 1));
    const own = texts.map(({ isIndented, of }) => `${isIndented ? indent : ''}${drawable(of(row))}`);
    table.push([...own, ...figures]);
  }
  return `${drawable(statement.title)}\n${table.toString()}`;
}
