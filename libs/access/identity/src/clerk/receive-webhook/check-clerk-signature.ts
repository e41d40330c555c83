import { isUtf8 } from 'node:buffer';
import { type Webhook, WebhookVerificationError } from 'standardwebhooks';

/** The headers of a message, as they came. Clerk sends them by their older names. */
export interface ClerkSignatureHeaders {
  readonly 'svix-id'?: string | string[];
  readonly 'svix-timestamp'?: string | string[];
  readonly 'svix-signature'?: string | string[];
}

/** A message whose signature is right and at most five minutes old. */
export interface SignedMessage {
  readonly json: string;
  readonly sentAt: Date;
}

/** @returns nothing when the signature is wrong, too old, or not there */
export function checkClerkSignature(
  webhook: Pick<Webhook, 'verify'>,
  headers: ClerkSignatureHeaders,
  body: Buffer,
): SignedMessage | undefined {
  const { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature } = headers;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string')
    return undefined;
  // The signature is over text: bytes that are none could be changed without breaking it. Nor may a full stop move from
  // the id into what follows it.
  if (!isUtf8(body) || id.includes('.') || !/^\d{1,12}$/.test(timestamp)) return undefined;
  const json = body.toString();
  const standard = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  try {
    webhook.verify(json, standard, { jsonParse: false });
  } catch (fault) {
    if (fault instanceof WebhookVerificationError) return undefined;
    throw fault;
  }
  return { json, sentAt: new Date(Number(timestamp) * 1_000) };
}
