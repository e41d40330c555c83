import { type APIError } from 'openai';
import { retryAfterMsOf } from './retry-after.js';

/** Why an attempt gave no reply that could be read. */
export interface LlmFault {
  readonly kind:
    | 'rate-limited' // 429: later
    | 'quota' // 429, and waiting does not help: nothing is left to spend there
    | 'server' // 408, 409, 5xx
    | 'connection' // nobody was reached
    | 'timed-out'
    | 'interrupted' // by ourselves
    | 'cut' // the connection ended before the reply did
    | 'garbled' // a reply that is not of the protocol
    | 'unauthorised' // 401, 403
    | 'rejected'; // any other 4xx: the request is not to the server's taste
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** The parameter that the server names, or else its code; never its words, which may repeat what was sent. */
  readonly about?: string;
  /** Whether the server may have done the work, and count it. */
  readonly mayBeCharged: boolean;
}

/** Faults of the server rather than of this one request: they open the circuit. */
export const isOutage = ({ kind }: LlmFault): boolean =>
  !['rate-limited', 'rejected', 'interrupted'].includes(kind);

export const isWorthRetrying = ({ kind }: LlmFault): boolean =>
  !['quota', 'unauthorised', 'rejected', 'interrupted'].includes(kind);

/**
 * @param ended how we ended it, if it was us
 * @returns `undefined` for what is a bug
 */
export function faultOf(
  thrown: unknown,
  ended: 'timed-out' | 'interrupted' | undefined,
  now: Date,
): LlmFault | undefined {
  if (ended) return { kind: ended, mayBeCharged: true };
  if (isOfSdk(thrown)) {
    if (thrown.status !== undefined) return faultOfStatus(thrown, now);
    return wasReached(thrown)
      ? { kind: 'cut', mayBeCharged: true }
      : { kind: 'connection', mayBeCharged: false };
  }
  const name = nameOf(thrown);
  if (name === 'SyntaxError') return { kind: 'garbled', mayBeCharged: true };
  // What `fetch` throws when a body breaks off.
  if (name === 'TypeError' && /terminated|fetch failed|aborted/i.test(String(thrown)))
    return { kind: 'cut', mayBeCharged: true };
  return undefined;
}

/** By its fields: the SDK is not loaded here. One without a status is of the connection. */
const isOfSdk = (thrown: unknown): thrown is APIError =>
  typeof thrown === 'object' && thrown !== null && 'requestID' in thrown && 'status' in thrown;

function faultOfStatus(error: APIError, now: Date): LlmFault {
  const { status = 0, code, param, headers } = error;
  const about = param ?? code ?? error.type;
  const facts = { status, mayBeCharged: false, ...(typeof about === 'string' && { about }) };
  if (status === 401 || status === 403) return { ...facts, kind: 'unauthorised' };
  if (status === 429 && code === 'insufficient_quota') return { ...facts, kind: 'quota' };
  const retryAfterMs = retryAfterMsOf((name) => headers?.get(name) ?? null, now);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429) return { ...facts, ...wait, kind: 'rate-limited' };
  if (status === 408 || status === 409 || status >= 500) return { ...facts, ...wait, kind: 'server' };
  return { ...facts, kind: 'rejected' };
}

const unreached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** `fetch` wraps what went wrong, and the client wraps what `fetch` throws. */
function wasReached(error: unknown): boolean {
  for (let fault = error; typeof fault === 'object' && fault !== null; fault = causeOf(fault))
    if ('code' in fault && typeof fault.code === 'string' && unreached.has(fault.code)) return false;
  return true;
}

const causeOf = (fault: object): unknown => ('cause' in fault ? fault.cause : undefined);

/** Errors of Node's own may be of another realm: their names tell. */
const nameOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
