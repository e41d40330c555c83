import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a mailed link is good for. */
export type LinkPurpose = 'verify-email' | 'reset-password' | 'invitation';

/** What a link token says that it is for; nothing is proved yet. */
export interface PresentedLink {
  readonly id: string;
  readonly proof: string;
}

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/**
 * The token of a mailed link: `<id>.<HMAC-SHA-256 of purpose and id>`. It is made anew whenever it is needed, so that
 * neither database nor queue holds anything that a thief could use.
 *
 * @param id a UUID in small letters: the row that says until when the link holds
 */
export const linkTokenOf = (key: Uint8Array, purpose: LinkPurpose, id: string): string =>
  `${id}.${proofOf(key, purpose, id).toString('base64url')}`;

/** The parts of a token, or `undefined` for a text that is none. */
export function readLinkToken(text: string): PresentedLink | undefined {
  const [, id, proof] = shape.exec(text) ?? [];
  return id !== undefined && proof !== undefined ? { id, proof } : undefined;
}

/** Whether it was made here, for this purpose. Compares in constant time. */
export function isProven(key: Uint8Array, purpose: LinkPurpose, { id, proof }: PresentedLink): boolean {
  const presented = Buffer.from(proof, 'base64url');
  const right = proofOf(key, purpose, id);
  return presented.length === right.length && timingSafeEqual(presented, right);
}

// No id holds a `|`: two pairs of purpose and id never give the same text.
const proofOf = (key: Uint8Array, purpose: LinkPurpose, id: string): Buffer =>
  createHmac('sha256', key).update(`${id}|${purpose}`).digest();
