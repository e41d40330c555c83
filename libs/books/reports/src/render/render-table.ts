import Table from 'cli-table3';
import { type Report } from '../domain/report.js';
import { sheetOf } from './sheet-of.js';

/** C0 and C1 controls: an account's name must not drive the reader's terminal. */
const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * The report as a table for the terminal, without colours.
 *
 * @throws {ReportNotReady} `reports.not-ready`
 */
export function renderTable(report: Report): string {
  const { title, columns, rows } = sheetOf(report);
  const table = new Table({
    head: columns.map(({ name }) => name),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map((text) => text.replace(controls, ' '))));
  return `${title}\n${table.toString()}`;
}
