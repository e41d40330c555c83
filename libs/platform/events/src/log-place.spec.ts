import { describe, expect, it } from '@jest/globals';
import { cursorAfter, CursorInvalid } from '@balance/kernel';
import { cursorOfPlace, isBefore, laterOf, type Place, placeOfCursor } from './log-place.js';

const place = (xid: bigint, position: bigint): Place => ({ xid, position });

describe('places in the log', () => {
  it('are in the order of transactions, and within one in that of positions', () => {
    const inOrder = [place(9n, 12n), place(10n, 0n), place(10n, 9n), place(10n, 10n), place(11n, 1n)];
    for (const [n, one] of inOrder.entries())
      for (const [m, other] of inOrder.entries()) {
        expect(isBefore(one, other)).toBe(n < m);
        expect(laterOf(one, other)).toEqual(inOrder[Math.max(n, m)]);
      }
  });

  it.each([place(0n, 0n), place(734n, 12n), place(2n ** 64n - 1n, 2n ** 63n - 1n)])(
    'come back from their cursor: %o',
    (one) => {
      expect(placeOfCursor(cursorOfPlace(one))).toEqual(one);
    },
  );

  const made = cursorOfPlace(place(734n, 12n));

  it.each([
    ['nothing', ''],
    ['noise', '%%%%'],
    ['the numbers alone', '734.12'],
    ['a cursor of another list', cursorAfter('event', '12')],
    ['half a cursor', made.slice(0, -3)],
    ['a cursor with more behind it', `${made}AA`],
    ['a cursor among noise', `${made}!`],
    ['a cursor with padding', `${made}==`],
    ['leading zeros', cursorAfter('place', '0734.12')],
    ['a negative number', cursorAfter('place', '-734.12')],
    ['a transaction that cannot be', cursorAfter('place', `${2n ** 64n}.1`)],
    ['a position that cannot be', cursorAfter('place', `1.${2n ** 63n}`)],
  ])('are not made of %s', (_, cursor) => {
    expect(() => placeOfCursor(cursor)).toThrow(CursorInvalid);
  });
});
