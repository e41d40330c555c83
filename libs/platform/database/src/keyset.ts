import { cursorAfter, CursorInvalid, keyOfCursor } from '@balance/kernel';
import { allOf } from './conditions.js';
import { type KeyColumn } from './key-column.js';
import { type ListSource, type Page, type PageWish, type Sort } from './page.js';
import { countRows, readList } from './read-list.js';
import { type Sql, sql } from './sql.js';
import { type Tx } from './transaction.js';

/** What a row of a page carries besides its columns, until {@link Keyset.split} takes it away. */
export interface Keyed {
  readonly pageKey: readonly (string | null)[];
}

/**
 * How a list is sorted and continued: by a column and, among equals, by one that is different in each row. A cursor
 * holds both values of the last row of a page, and the next page is what lies beyond them. So a walk over all pages
 * meets each row that was there before it once and in order, whatever is inserted meanwhile.
 */
export class Keyset<Key extends string> {
  private readonly unique: KeyColumn;

  /**
   * @param list keeps the cursors of one list from being used on another
   * @param columns what the list can be sorted by
   * @param unique tells equals apart; it may be one of `columns`
   * @param usual the sort of those who wish for none
   */
  constructor(
    private readonly list: string,
    private readonly columns: Readonly<Record<Key, KeyColumn>>,
    unique: NoInfer<Key> | KeyColumn,
    readonly usual: Sort<NoInfer<Key>>,
  ) {
    this.unique = typeof unique === 'string' ? columns[unique] : unique;
  }

  /**
   * Reads a page of a list whose rows are those of one plain statement.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async page<Row>(
    tx: Pick<Tx, 'query' | 'one' | 'execute'>,
    { sort = this.usual, cursor, limit, count = false }: PageWish<Key>,
    { columns, from, where = [] }: ListSource,
  ): Promise<Page<Row>> {
    const filter = allOf(where);
    const rows = await readList<Row & Keyed>(
      tx,
      sql`
        SELECT ${columns}, ${this.key(sort)} FROM ${from}
        WHERE ${filter} AND ${this.after(sort, cursor)}
        ORDER BY ${this.order(sort)} LIMIT ${limit + 1}`,
    );
    return {
      ...this.split<Row>(rows, sort, limit),
      ...(count && (await countRows(tx, sql`${from} WHERE ${filter}`))),
    };
  }

  /** A select item: what {@link split} needs of each row. */
  key(sort: Sort<Key>): Sql {
    const texts = [this.columnOf(sort).column, this.unique.column].map(
      (column) => sql`to_json(${column}) #>> '{}'`,
    );
    return sql`ARRAY[${texts[0]}, ${texts[1]}] AS "pageKey"`;
  }

  /** What follows `ORDER BY`. */
  order(sort: Sort<Key>): Sql {
    const { column, isNullable } = this.columnOf(sort);
    const direction = isDownwards(sort) ? sql`DESC` : sql`ASC`;
    const first = sql`${column} ${direction}${isNullable ? sql` NULLS LAST` : sql``}`;
    return this.isUnique(sort) ? first : sql`${first}, ${this.unique.column} ${direction}`;
  }

  /**
   * The condition that a row comes behind the one of `cursor`; none without one.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid` when it is not of this list and this sort
   */
  after(sort: Sort<Key>, cursor: string | undefined): Sql {
    if (cursor === undefined) return sql`TRUE`;
    const [value, id] = this.read(sort, cursor);
    const { column, isNullable, read } = this.columnOf(sort);
    const beyond = isDownwards(sort) ? sql`<` : sql`>`;
    const last = this.unique.read(id);
    if (this.isUnique(sort)) return sql`${column} ${beyond} ${last}`;
    if (value === null) return sql`(${column} IS NULL AND ${this.unique.column} ${beyond} ${last})`;
    const past = sql`(${column}, ${this.unique.column}) ${beyond} (${read(value)}, ${last})`;
    return isNullable ? sql`(${past} OR ${column} IS NULL)` : past;
  }

  /** Makes of what was read with one row more than `limit` the page, and the cursor of the next. */
  split<Row>(
    rows: readonly (Row & Keyed)[],
    sort: Sort<Key>,
    limit: number,
  ): { rows: Row[]; nextCursor: string | null } {
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor =
      rows.length > limit && last ? cursorAfter(this.list, JSON.stringify([sort, ...last.pageKey])) : null;
    for (const row of page) Reflect.deleteProperty(row, 'pageKey');
    return { rows: page, nextCursor };
  }

  private columnOf(sort: Sort<Key>): KeyColumn {
    return this.columns[(isDownwards(sort) ? sort.slice(1) : sort) as Key];
  }

  private isUnique(sort: Sort<Key>): boolean {
    return this.columnOf(sort) === this.unique;
  }

  private read(sort: Sort<Key>, cursor: string): [value: string | null, id: string] {
    const [of, value, id, ...more] = partsOf(keyOfCursor(this.list, cursor, /^\[.*\]$/s), cursor);
    const { isNullable, holds } = this.columnOf(sort);
    const isValue = typeof value === 'string' ? holds(value) : value === null && isNullable;
    if (of === sort && isValue && typeof id === 'string' && this.unique.holds(id) && more.length === 0)
      return [value as string | null, id];
    throw new CursorInvalid(cursor);
  }
}

const isDownwards = (sort: string): boolean => sort.startsWith('-');

function partsOf(key: string, cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts : [];
  } catch {
    throw new CursorInvalid(cursor);
  }
}
