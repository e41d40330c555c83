import { type ClientBase, type QueryConfig } from 'pg';
import { type RawValue, Sql } from './sql.js';

declare const tenant: unique symbol;
declare const system: unique symbol;

/** Runs SQL in one transaction. Values are always parameters: a statement is a template, never a string. */
export class Transaction {
  /** @param nameOf names the statements that connections should keep prepared; by default none */
  constructor(
    private readonly client: ClientBase,
    private readonly nameOf?: (text: string) => string | undefined,
  ) {}

  /** The rows of a statement. `bigint` columns come as `bigint`, `date` as text, `timestamptz` as `Date`. */
  async query<Row>(statement: readonly string[] | Sql, ...values: readonly RawValue[]): Promise<Row[]> {
    const { rows } = await this.client.query(this.named(parametrised(statement, values)));
    return rows as Row[];
  }

  /** The row of a statement that always gives exactly one. */
  async one<Row>(statement: readonly string[] | Sql, ...values: readonly RawValue[]): Promise<Row> {
    const [row, ...more] = await this.query<Row>(statement, ...values);
    if (row === undefined || more.length > 0)
      throw new Error(`A statement gave ${row ? more.length + 1 : 0} rows, not one`);
    return row;
  }

  /** @returns how many rows the statement inserted, updated or deleted */
  async execute(statement: readonly string[] | Sql, ...values: readonly RawValue[]): Promise<number> {
    const { rowCount } = await this.client.query(this.named(parametrised(statement, values)));
    return rowCount ?? 0;
  }

  private named(statement: { text: string; values: unknown[] }): QueryConfig {
    const name = this.nameOf?.(statement.text);
    return name === undefined ? statement : { ...statement, name };
  }
}

/** A transaction of one tenant: every write demands one, and it sees that tenant's rows only. */
export type Tx = Transaction & { readonly [tenant]: true };

/** A transaction that sees the few tables that are read before the tenant is known; see the migrations' grants. */
export type SystemTx = Transaction & { readonly [system]: true };

function parametrised(
  statement: readonly string[] | Sql,
  values: readonly RawValue[],
): { text: string; values: unknown[] } {
  const { text, values: parameters } = statement instanceof Sql ? statement : new Sql(statement, values);
  return { text, values: parameters };
}
