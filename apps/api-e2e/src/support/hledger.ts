import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';

/** Whether the plain-text accounting program is there. */
export const hasHledger = spawnSync('hledger', ['--version']).status === 0;

/** A row of one of its tables; `account` is the code of ours, or a heading such as `total` and `Net:`. */
export interface JournalRow {
  readonly account: string;
  readonly currency: string;
  readonly amount: string;
}

/** Has hledger read a journal. @throws {Error} with its words when it refuses */
export function hledger(journal: string, ...args: readonly string[]): string {
  const run = spawnSync('hledger', ['-f', '-', ...args], {
    input: journal,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`hledger ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

/** The rows of a table of hledger's that are not zero. */
export function hledgerTable(journal: string, ...args: readonly string[]): JournalRow[] {
  const table = hledger(journal, ...args, '--flat', '--layout=bare', '--output-format=csv');
  const rows: string[][] = parse(table, { relaxColumnCount: true });
  return rows
    .filter((row) => row.length === 3 && row[1] !== '' && Number(row[2]) !== 0)
    .filter(([, commodity]) => !/commodity/i.test(commodity!))
    .map(([account, currency, amount]) => ({
      account: /:(\d+) [^:]*$/.exec(account!)?.[1] ?? account!,
      currency: currency!,
      amount: amount!,
    }));
}
