/** What is known of the first request with a key. */
export interface FirstRequest {
  readonly fingerprint: Uint8Array;
  readonly createdAt: Date;
  /** Of its answer; unset while there is none. */
  readonly status: number | null;
}

/**
 * What to answer a request whose key has come before. One that has no answer and had the time to get one is not done
 * again: it may have been done, by a process that ended before it could say so.
 */
export function decideRepeat(
  first: FirstRequest,
  fingerprint: Uint8Array,
  now: Date,
  timeoutMs: number,
): 'other-request' | 'answered' | 'in-progress' | 'outcome-unknown' {
  if (Buffer.compare(first.fingerprint, fingerprint) !== 0) return 'other-request';
  if (first.status !== null) return 'answered';
  return now.getTime() - first.createdAt.getTime() < timeoutMs ? 'in-progress' : 'outcome-unknown';
}
