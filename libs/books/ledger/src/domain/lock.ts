import { LockHeld } from './lock.errors.js';

/** Through which day the books are closed. */
export interface PeriodLock {
  /** The last closed booking day, `YYYY-MM-DD`; `null` when none is. */
  readonly lockedThrough: string | null;
  readonly reason: string | null;
  /** Who set it and when; `null` while nobody ever did. */
  readonly setBy: string | null;
  readonly setAt: Date | null;
  /** How often it was set. */
  readonly version: number;
}

export interface LockWish {
  readonly lockedThrough: string | null;
  readonly reason?: string | null | undefined;
}

export const neverLocked: PeriodLock = {
  lockedThrough: null,
  reason: null,
  setBy: null,
  setAt: null,
  version: 0,
};

/**
 * Whether the wish changes something. Closing more takes the right to write, opening again a further one.
 *
 * @throws {LockHeld} `ledger.lock-held`
 */
export function decideLock(current: PeriodLock, wish: LockWish, mayOverride: boolean): 'set' | 'stay' {
  if (wish.lockedThrough === current.lockedThrough) return 'stay';
  if (isEarlier(wish.lockedThrough, current.lockedThrough) && !mayOverride)
    throw new LockHeld(current.lockedThrough);
  return 'set';
}

const isEarlier = (wished: string | null, current: string | null): boolean =>
  current !== null && (wished === null || wished < current);
