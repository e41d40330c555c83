import { DomainError } from './domain-error.js';

export class CursorInvalid extends DomainError {
  readonly code = 'paging.cursor-invalid';
  override readonly status = 400;
  constructor(cursor: string) {
    super('The cursor is not one that this API gave out. Start again without it.', { cursor });
  }
}

/** An opaque cursor that continues after `key`; `kind` keeps the cursor of one list from being used on another. */
export const cursorAfter = (kind: string, key: string): string =>
  Buffer.from(`${kind}:${key}`).toString('base64url');

/**
 * The key that a cursor continues after.
 *
 * @param pattern what a key of this kind looks like, whole
 * @throws {CursorInvalid} `paging.cursor-invalid`
 */
export function keyOfCursor(kind: string, cursor: string, pattern: RegExp): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(kind.length + 1);
  if (!text.startsWith(`${kind}:`) || !pattern.test(key)) throw new CursorInvalid(cursor);
  return key;
}

/** Splits what was read with one row more than `limit` into the page and the cursor of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => string,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
