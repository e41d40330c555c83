import { createHmac } from 'node:crypto';

/** How signing in with one address has failed. */
export interface Failures {
  readonly count: number;
  readonly lockedUntil: Date | null;
  /** When it failed last. */
  readonly failedAt: Date;
}

export type AttemptDecision =
  | { readonly kind: 'admitted'; readonly failures: Failures }
  | { readonly kind: 'locked'; readonly retryAfterSeconds: number };

/** People mistype; programs do not stop at five. */
const freeFailures = 5;
/** Some hundred guesses a day and address at most: nothing, for a password that is not among the commonest. */
const longestLockSeconds = 15 * 60;
/** After a day without a failure it counts from zero again. */
export const rememberedMs = 24 * 3_600_000;

/**
 * Whether one more attempt may be made now. An attempt that is admitted counts as a failure at once, until it proves
 * otherwise: else a hundred at the same moment would all be the first.
 */
export function decideAttempt(before: Failures | undefined, now: Date): AttemptDecision {
  const lockedMs = (before?.lockedUntil?.getTime() ?? 0) - now.getTime();
  if (lockedMs > 0) return { kind: 'locked', retryAfterSeconds: Math.ceil(lockedMs / 1_000) };
  const isRecent = before !== undefined && now.getTime() - before.failedAt.getTime() < rememberedMs;
  const count = (isRecent ? before.count : 0) + 1;
  const lockSeconds = lockAfter(count);
  const lockedUntil = lockSeconds > 0 ? new Date(now.getTime() + lockSeconds * 1_000) : null;
  return { kind: 'admitted', failures: { count, lockedUntil, failedAt: now } };
}

/** What is left of the failures when an attempt that was counted turns out to be neither right nor wrong. */
export function withoutOne({ count, lockedUntil, failedAt }: Failures): Failures {
  const left = Math.max(count - 1, 0);
  return { count: left, lockedUntil: lockAfter(left) > 0 ? lockedUntil : null, failedAt };
}

/** In s: nothing at first, then 1, 2, 4 … up to a quarter of an hour. */
export const lockAfter = (failures: number): number =>
  failures < freeFailures ? 0 : Math.min(2 ** (failures - freeFailures), longestLockSeconds);

/** What an address is called in the list of failures. People type passwords into the wrong field, so it is not kept as it is. */
export const addressHashOf = (key: Uint8Array, emailKey: string): Buffer =>
  createHmac('sha256', key).update(emailKey).digest();
