import { cursorAfter, CursorInvalid, keyOfCursor } from '@balance/kernel';

/**
 * A place in the log's commit order. Everything up to it counts as read; what was not committed by then comes behind it.
 * It need not be an event's own: (`xid`, 0) is in front of all that transaction `xid` has appended.
 */
export interface Place {
  readonly xid: bigint;
  readonly position: bigint;
}

export const isBefore = (one: Place, other: Place): boolean =>
  one.xid < other.xid || (one.xid === other.xid && one.position < other.position);

export const laterOf = (one: Place, other: Place): Place => (isBefore(one, other) ? other : one);

const kind = 'place';
const largestXid = 2n ** 64n - 1n;
const largestPosition = 2n ** 63n - 1n;

/** An opaque cursor that continues behind a place. */
export const cursorOfPlace = ({ xid, position }: Place): string => cursorAfter(kind, `${xid}.${position}`);

/** @throws {CursorInvalid} `paging.cursor-invalid`: not what {@link cursorOfPlace} makes of any place */
export function placeOfCursor(cursor: string): Place {
  const [xid = '', position = ''] = keyOfCursor(kind, cursor, /^\d{1,20}\.\d{1,19}$/).split('.');
  const place = { xid: BigInt(xid), position: BigInt(position) };
  const isPossible = place.xid <= largestXid && place.position <= largestPosition;
  // Base64 in other letters, or a number with leading zeros, would name the same place.
  if (!isPossible || cursorOfPlace(place) !== cursor) throw new CursorInvalid(cursor);
  return place;
}
