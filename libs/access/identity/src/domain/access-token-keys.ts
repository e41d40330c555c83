/** When a key signs access tokens, and until when what it signed is believed. */
export interface KeyTimes {
  readonly kid: string;
  readonly signsFrom: Date;
  /** Unset while it signs, or will. */
  readonly endsAt: Date | null;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** How long a key is published, at the least, before it signs: longer than anybody keeps a set of keys. */
export const publishedAheadMs = 10 * minuteMs;
/** How far the clocks of two processes may be apart. */
const clockSkewMs = minuteMs;

/** Whether what a key has signed is believed at this time. */
export const isBelieved = ({ endsAt }: KeyTimes, at: Date): boolean => endsAt === null || endsAt > at;

/**
 * The key that signs: of those that have begun and not ended, the one that began last. Where none has begun, the first
 * that will: it is another process's first key, whose clock is a little ahead.
 */
export function signerAt<Key extends KeyTimes>(keys: readonly Key[], at: Date): Key | undefined {
  const inOrder = keys
    .filter((key) => isBelieved(key, at))
    .sort((one, other) => one.signsFrom.getTime() - other.signsFrom.getTime());
  return inOrder.findLast(({ signsFrom }) => signsFrom <= at) ?? inOrder[0];
}

/** The key that is published and does not sign yet. */
export const comingAt = <Key extends KeyTimes>(keys: readonly Key[], at: Date): Key | undefined =>
  keys.find((key) => key.signsFrom > at && isBelieved(key, at));

/**
 * From when the next key is to sign, if now is the time to make it: at once where none does, else when the present one
 * has signed for `lifeMs`, of which it is told a day before.
 */
export function nextKeyFrom(keys: readonly KeyTimes[], now: Date, lifeMs: number): Date | undefined {
  const signer = signerAt(keys, now);
  if (!signer) return now;
  const due = signer.signsFrom.getTime() + lifeMs;
  if (comingAt(keys, now) || now.getTime() < due - dayMs) return undefined;
  return new Date(Math.max(due, now.getTime() + publishedAheadMs));
}

/** When a key ends whose successor signs from then on: everything that it signed has expired. */
export const endAfter = (successorSignsFrom: Date, longestTokenMs: number): Date =>
  new Date(successorSignsFrom.getTime() + longestTokenMs + clockSkewMs);
