import { type Count } from './page.js';
import { join, type Sql, sql } from './sql.js';
import { type Tx } from './transaction.js';

/** Counting goes this far and no further: it is for people, and reads every row that it counts. */
export const mostCounted = 10_000;

/** All of the conditions that there are. */
export function allOf(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions
    .filter((condition) => condition !== undefined)
    .map((condition) => sql`(${condition})`);
  return given.length === 0 ? sql`TRUE` : join(given, ' AND ');
}

/** @param from what follows `FROM` */
export async function countRows(tx: Pick<Tx, 'one'>, from: Sql): Promise<Count> {
  const { count } = await tx.one<{ count: number }>`
    SELECT count(*)::int AS count FROM (SELECT FROM ${from} LIMIT ${mostCounted + 1}) AS counted`;
  return { count: Math.min(count, mostCounted), countIsExact: count <= mostCounted };
}
