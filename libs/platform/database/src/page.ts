import { type Sql } from './sql.js';

/** `name` is upwards, `-name` downwards; what has no value comes last either way. */
export type Sort<Key extends string = string> = Key | `-${Key}`;

/** Which page of a list somebody wants. */
export interface PageWish<Key extends string = string> {
  readonly sort?: Sort<Key>;
  readonly cursor?: string;
  readonly limit: number;
  /** Whether to count what the filters let through, on all pages together. */
  readonly count?: boolean;
}

export interface Count {
  readonly count?: number;
  /** Beside `count`; false when there are more than it says. */
  readonly countIsExact?: boolean;
}

export interface Page<Row> extends Count {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/** What a list is read from. A condition that nobody asked for may be left in as `undefined`. */
export interface ListSource {
  readonly columns: Sql;
  readonly from: Sql;
  readonly where?: readonly (Sql | undefined)[];
}
