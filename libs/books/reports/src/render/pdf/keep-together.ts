import { type StatementRow } from '../../domain/statement/statement.js';

/** Rows that belong together: a section, an account's postings, a result. */
export function blocksOf(rows: readonly StatementRow[]): StatementRow[][] {
  const blocks: StatementRow[][] = [];
  for (const [n, row] of rows.entries()) {
    const before = rows[n - 1];
    const begins =
      before === undefined ||
      before.currency !== row.currency ||
      (row.kind === 'heading' && row.level === 0) ||
      (row.kind === 'opening' && before.kind !== 'heading') ||
      (before.kind === 'closing' && row.kind !== 'total');
    if (begins) blocks.push([]);
    blocks.at(-1)!.push(row);
  }
  return blocks;
}

/**
 * How many rows must stand on the same page as the one at `n`: none begins a section at the foot of a page, and no total
 * stands alone at the head of the next.
 */
export function inseparable(block: readonly StatementRow[], n: number): number {
  const { kind } = block[n]!;
  const ahead = kind === 'heading' || kind === 'group' || kind === 'opening' ? 3 : 1;
  let count = Math.min(ahead, block.length - n);
  while (['total', 'closing'].includes(block[n + count]?.kind ?? '')) count++;
  return count;
}
