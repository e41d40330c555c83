import pg from 'pg';

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, (text: string) => BigInt(text));
// A booking date is a day, not a moment: it must not move with a time zone.
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

/** How the columns of a result become values. */
export const columnTypes = types;
