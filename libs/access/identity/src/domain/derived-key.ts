import { hkdfSync } from 'node:crypto';

/** What a key is derived for; each has a key of its own, so that a proof of one kind is none of another. */
export type KeyPurpose = 'link-token' | 'sign-in-throttle';

/**
 * @param secretKeyHex the installation's SECRET_KEY, 64 hexadecimal digits
 * @returns 32 bytes
 * @see HKDF, RFC 5869
 */
export const derivedKey = (secretKeyHex: string, purpose: KeyPurpose): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', Buffer.from(secretKeyHex, 'hex'), '', `balance.${purpose}.1`, 32));
