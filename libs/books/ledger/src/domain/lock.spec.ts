import { describe, expect, it } from '@jest/globals';
import { decideLock, neverLocked } from './lock.js';

const lockedThrough = (day: string | null) => ({ ...neverLocked, lockedThrough: day });

describe('decideLock', () => {
  it.each<[string | null, string | null, 'set' | 'stay']>([
    [null, '2025-12-31', 'set'],
    ['2025-12-31', '2026-01-31', 'set'],
    ['2025-12-31', '2025-12-31', 'stay'],
    [null, null, 'stay'],
  ])('lets everybody who may write move %s to %s: %s', (from, to, decision) => {
    expect(decideLock(lockedThrough(from), { lockedThrough: to }, false)).toBe(decision);
  });

  it.each<[string | null]>([['2025-11-30'], [null]])('lets only who may override move back to %s', (to) => {
    const current = lockedThrough('2025-12-31');
    expect(() => decideLock(current, { lockedThrough: to }, false)).toThrow(
      expect.objectContaining({ code: 'ledger.lock-held', status: 403 }),
    );
    expect(decideLock(current, { lockedThrough: to }, true)).toBe('set');
  });
});
