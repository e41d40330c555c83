import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/statement/canonical-json.js';
import { type Statement, type StatementPart, type StatementRow } from '../domain/statement/statement.js';

/** What is kept, and read, at once: so many amounts, and so many rows however few they have. */
const cellsAPart = 10_000;
const mostRowsAPart = 1_000;

/** @param content the rows, as canonical JSON */
export type KeepPart = (part: { number: number; rows: number; content: string }) => Promise<void>;

/**
 * Gathers the rows of a statement: those that come to two parts lie in itself, more of them in parts that are kept as
 * they come.
 */
export async function packRows(
  columns: number,
  rows: Iterable<readonly StatementRow[]> | AsyncIterable<readonly StatementRow[]>,
  keepPart: KeepPart,
): Promise<Pick<Statement, 'rows' | 'rowCount' | 'parts'>> {
  const rowsAPart = Math.min(mostRowsAPart, Math.ceil(cellsAPart / columns));
  const mostRowsInside = 2 * rowsAPart;
  const parts: StatementPart[] = [];
  let waiting: StatementRow[] = [];
  let rowCount = 0;
  const keep = async (some: readonly StatementRow[]) => {
    const content = canonicalJson(some);
    await keepPart({ number: parts.length, rows: some.length, content });
    parts.push({ rows: some.length, sha256: createHash('sha256').update(content).digest('hex') });
  };
  for await (const some of rows) {
    rowCount += some.length;
    for (const row of some) waiting.push(row);
    if (rowCount <= mostRowsInside) continue;
    let kept = 0;
    for (; waiting.length - kept >= rowsAPart; kept += rowsAPart)
      await keep(waiting.slice(kept, kept + rowsAPart));
    waiting = waiting.slice(kept);
  }
  if (rowCount <= mostRowsInside) return { rows: waiting, rowCount, parts };
  if (waiting.length > 0) await keep(waiting);
  return { rows: [], rowCount, parts };
}
