import { type Count } from './page.js';
import { type Sql, sql } from './sql.js';
import { type Tx } from './transaction.js';

/** Counting goes this far and no further: it is for people, and reads every row that it counts. */
export const mostCounted = 10_000;

/**
 * Reads rows of a list along indexes, in which each tenant's rows lie together. The planner does not know which tenant
 * it plans for; left alone it may hold the whole table, with the rows of all tenants, for the shortest way.
 */
export async function readList<Row>(tx: Pick<Tx, 'query' | 'execute'>, statement: Sql): Promise<Row[]> {
  // Together, so that they share a round trip.
  const [, rows] = await Promise.all([
    tx.execute`SET LOCAL enable_seqscan = off`,
    tx.query<Row>(statement),
    tx.execute`SET LOCAL enable_seqscan TO DEFAULT`,
  ]);
  return rows;
}

/** @param from what follows `FROM` */
export async function countRows(tx: Pick<Tx, 'query' | 'execute'>, from: Sql): Promise<Count> {
  const [row] = await readList<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM (SELECT FROM ${from} LIMIT ${mostCounted + 1}) AS counted`,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, mostCounted), countIsExact: count <= mostCounted };
}
