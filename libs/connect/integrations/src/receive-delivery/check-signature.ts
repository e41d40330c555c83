import { isUtf8 } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import { type Webhook } from 'standardwebhooks';

export const toleranceSeconds = 300;

/** The headers of the scheme, as they came. */
export interface SignatureHeaders {
  readonly 'webhook-id'?: string | string[];
  readonly 'webhook-timestamp'?: string | string[];
  readonly 'webhook-signature'?: string | string[];
}

export type SignatureCheck =
  | { readonly outcome: 'valid'; readonly externalId: string; readonly text: string }
  | { readonly outcome: 'invalid' }
  | { readonly outcome: 'expired' };

const invalid = { outcome: 'invalid' } as const;
// Without the full stop that separates id, time and body in what is signed; else one could be moved into the next.
const idPattern = /^[!-\-/-~]{1,255}$/;
const timestampPattern = /^\d{1,12}$/;

/**
 * Checks a signature by the Standard Webhooks scheme: `v1,` and the HMAC-SHA256 of `<id>.<timestamp>.<body>` in
 * base64, one or more of them. The library makes the signature; its own `verify` is not used because it reads the
 * system's clock, tells its faults apart by their texts only, and takes two bodies for one that differ in bytes
 * that are no UTF-8.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function checkSignature(
  webhook: Pick<Webhook, 'sign'>,
  headers: SignatureHeaders,
  body: Buffer,
  now: Date,
): SignatureCheck {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    return invalid;
  if (!idPattern.test(id) || !timestampPattern.test(timestamp)) return invalid;
  const signedAtMs = Number(timestamp) * 1_000;
  if (Math.abs(now.getTime() - signedAtMs) > toleranceSeconds * 1_000) return { outcome: 'expired' };
  if (!isUtf8(body)) return invalid;
  const text = body.toString();
  const expected = Buffer.from(webhook.sign(id, new Date(signedAtMs), text));
  const isOurs = signatures.split(' ').some((signature) => isEqual(Buffer.from(signature), expected));
  return isOurs ? { outcome: 'valid', externalId: id, text } : invalid;
}

const isEqual = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);
