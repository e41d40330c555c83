import { join, type Sql, sql } from './sql.js';

/** All of the conditions that there are. */
export function allOf(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions
    .filter((condition) => condition !== undefined)
    .map((condition) => sql`(${condition})`);
  return given.length === 0 ? sql`TRUE` : join(given, ' AND ');
}
