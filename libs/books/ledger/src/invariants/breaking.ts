import { type Tx } from '@balance/database';

/** Somebody gave the transaction up: a crash before its commit. */
export class GivenUp extends Error {
  constructor() {
    super('given up');
  }
}

/**
 * The transaction, which throws instead of its n-th statement.
 *
 * @param after how many statements still go through; `null` for all of them
 */
export function breaking(tx: Tx, after: number | null): Tx {
  if (after === null) return tx;
  let left = after;
  const counted =
    <Arguments extends unknown[], Result>(statement: (...given: Arguments) => Promise<Result>) =>
    (...given: Arguments): Promise<Result> =>
      left-- > 0 ? statement(...given) : Promise.reject(new GivenUp());
  return Object.assign(Object.create(tx) as Tx, {
    query: counted(tx.query.bind(tx)),
    one: counted(tx.one.bind(tx)),
    execute: counted(tx.execute.bind(tx)),
  });
}
