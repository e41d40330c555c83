import { type ColumnType } from '@prisma/driver-adapter-utils';

/** Numbers of the engine's column types. @see `ColumnTypeEnum` of `@prisma/driver-adapter-utils` */
const columnType = {
  int32: 0,
  int64: 1,
  boolean: 5,
  character: 6,
  text: 7,
  dateTime: 10,
  textArray: 71,
} as const;

interface CatalogType {
  readonly columnType: ColumnType;
  readonly parse: (text: string) => unknown;
}

const asIs = (text: string) => text;
const int32: CatalogType = { columnType: columnType.int32, parse: Number };
const int64: CatalogType = { columnType: columnType.int64, parse: asIs };
const text: CatalogType = { columnType: columnType.text, parse: asIs };

/** The types that the engine's queries on the catalogue return, by object id; these are fixed. @see PostgreSQL's `pg_type.dat` */
const types: Readonly<Record<number, CatalogType>> = {
  16: { columnType: columnType.boolean, parse: (value) => value === 't' },
  18: { columnType: columnType.character, parse: asIs }, // "char"
  20: int64,
  21: int32,
  23: int32,
  26: int64, // oid
  1009: { columnType: columnType.textArray, parse: options },
  1184: { columnType: columnType.dateTime, parse: isoTimestamp },
};

export function columnTypeOf(oid: number): ColumnType {
  return (types[oid] ?? text).columnType;
}

export function parserOf(oid: number): (value: string) => unknown {
  return (types[oid] ?? text).parse;
}

/** `2026-11-21 04:00:00.5+00` → `2026-11-21T04:00:00.5+00:00` */
function isoTimestamp(value: string): string {
  return value.replace(' ', 'T').replace(/[+-]\d\d$/, '$&:00');
}

/** The options of a table, such as `{fillfactor=50,autovacuum_enabled=off}`: no value holds a comma or a quote. */
function options(value: string): readonly string[] {
  return value.slice(1, -1).split(',').filter(Boolean);
}
