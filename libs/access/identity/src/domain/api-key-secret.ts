import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new key: `bal_<prefix>_<secret>`. The prefix finds the row, the secret proves the holder. */
export interface MintedKey {
  readonly text: string;
  readonly prefix: string;
  readonly secretHash: Buffer;
}

export function mintKey(): MintedKey {
  const prefix = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { text: `bal_${prefix}_${secret}`, prefix, secretHash: hashSecret(secret) };
}

/** The parts of a presented key, or `undefined` when it is none. */
export function readKey(text: string): { prefix: string; secret: string } | undefined {
  const match = /^bal_([0-9a-f]{12})_([\w-]{43})$/.exec(text);
  return match?.[1] && match[2] ? { prefix: match[1], secret: match[2] } : undefined;
}

// 256 random bits need no slow hash: there is nothing to guess.
const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Compares in constant time. */
export const isSecretOf = (secret: string, secretHash: Uint8Array): boolean =>
  timingSafeEqual(hashSecret(secret), secretHash);
