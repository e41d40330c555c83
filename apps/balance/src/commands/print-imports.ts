import Table from 'cli-table3';
import { type ImportView } from '@balance/imports';

/** A table of what became of the lines of each file, and the faults of those that failed. */
export function printImports(views: readonly ImportView[]): void {
  const table = new Table({
    head: ['file', 'state', 'accepted', 'duplicate', 'rejected', 'blank', 'amount accepted'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { fileName, status, accepted, duplicate, rejected, blank } of views) {
    table.push([fileName, status, accepted.rows, duplicate.rows, rejected.rows, blank, accepted.amount]);
  }
  process.stdout.write(`${table.toString()}\n`);
  for (const { fileName, error } of views) {
    if (error)
      process.stdout.write(`${fileName}: ${error.code}: ${error.message}\n${examplesOf(error.details)}`);
  }
}

const examplesOf = (details: unknown): string =>
  details && typeof details === 'object' && Object.keys(details).length > 0
    ? `  ${JSON.stringify(details)}\n`
    : '';
