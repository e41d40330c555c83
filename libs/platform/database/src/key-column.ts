import { isCalendarDate, maxMinor, minMinor } from '@balance/kernel';
import { type Sql, sql } from './sql.js';

/** A column that rows can be sorted by. */
export interface KeyColumn {
  readonly column: Sql;
  readonly isNullable: boolean;
  /** Whether PostgreSQL can read a value of the column from the text: cursors come from outside. */
  readonly holds: (text: string) => boolean;
  /** The value as a parameter of the column's type. */
  readonly read: (text: string) => Sql;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const whole = /^-?\d{1,19}$/;
const moment =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4]):[0-5]\d(:[0-5]\d)?$/;

const fits = (text: string, least: bigint, most: bigint): boolean =>
  whole.test(text) && BigInt(text) >= least && BigInt(text) <= most;

/** Columns that are never null, by type; {@link nullable} takes the others. */
export const keyColumn = {
  uuid: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: (text) => uuid.test(text),
    read: (text) => sql`${text}::uuid`,
  }),
  date: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: isCalendarDate,
    read: (text) => sql`${text}::date`,
  }),
  timestamptz: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: (text) => isCalendarDate(moment.exec(text)?.[1] ?? ''),
    read: (text) => sql`${text}::timestamptz`,
  }),
  integer: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: (text) => fits(text, -(2n ** 31n), 2n ** 31n - 1n),
    read: (text) => sql`${text}::integer`,
  }),
  bigint: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: (text) => fits(text, minMinor, maxMinor),
    read: (text) => sql`${text}::bigint`,
  }),
  text: (column: Sql): KeyColumn => ({
    column,
    isNullable: false,
    holds: (text) => !/[\0\p{Cs}]/u.test(text),
    read: (text) => sql`${text}::text`,
  }),
};

export const nullable = (of: KeyColumn): KeyColumn => ({ ...of, isNullable: true });
