import { type RoleColumns } from '../layout/choose-columns.js';
import { parseColumnName } from '../layout/column-name.js';
import { weakDirectionNames } from '../layout/column-roles.js';
import { type Findings } from './survey.js';

type Columns = RoleColumns & { date: number };

/** The column that may say which way an unsigned amount went: by its name, or (`Type`) by its values. */
export function directionCandidate(columns: Columns, headers: readonly string[]): number | null {
  if (columns.amount === undefined) return null;
  if (columns.direction !== undefined) return columns.direction;
  const taken = new Set(Object.values(columns));
  const index = headers.findIndex(
    (header, at) => !taken.has(at) && weakDirectionNames.test(parseColumnName(header).words),
  );
  return index === -1 ? null : index;
}

/**
 * Keeps the direction column only where it is needed: signed amounts already say it, unless the mapping names
 * the column. One that was taken by a weak name has to say a direction in every row.
 */
export function withDirection(
  columns: Columns,
  candidate: number | null,
  { amounts, directions }: Findings,
  isMapped: boolean,
): Columns {
  const { direction, ...others } = columns;
  if (isMapped) return columns;
  const isSigned = amounts.amount.negatives > 0;
  const isTrusted = candidate === direction || directions.unknown === 0;
  return candidate === null || isSigned || !isTrusted ? others : { ...others, direction: candidate };
}
