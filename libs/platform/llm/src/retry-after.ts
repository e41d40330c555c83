/**
 * How long a server wants us to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 *
 * @returns ms, never negative; `undefined` when it does not say
 */
export function retryAfterMsOf(header: (name: string) => string | null, now: Date): number | undefined {
  const ms = header('retry-after-ms');
  if (ms !== null && /^\d+(\.\d+)?$/.test(ms)) return Math.ceil(Number(ms));
  const after = header('retry-after')?.trim();
  if (after === undefined || after === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(after)) return Math.ceil(Number(after) * 1_000);
  const at = Date.parse(after);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/**
 * Full jitter: anything between nothing and the doubled bound, so that those who failed together do not come back
 * together. What the server asks for is the least.
 *
 * @param attempt that has failed, from 1
 * @param random in [0, 1)
 * @returns ms
 */
export function retryDelayMs(
  attempt: number,
  { firstDelayMs, longestDelayMs }: { readonly firstDelayMs: number; readonly longestDelayMs: number },
  random: number,
  retryAfterMs = 0,
): number {
  const bound = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
  return retryAfterMs + Math.floor(random * bound);
}
