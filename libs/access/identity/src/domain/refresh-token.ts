import { createHash, randomBytes } from 'node:crypto';

/** A new refresh token; only the hash is kept. */
export interface MintedRefreshToken {
  readonly text: string;
  readonly hash: Buffer;
}

export function mintRefreshToken(): MintedRefreshToken {
  const text = `balrt_${randomBytes(32).toString('base64url')}`;
  return { text, hash: sha256(text) };
}

/** What a presented token is kept as, or `undefined` when it is none. */
export const hashOfRefreshToken = (text: string): Buffer | undefined =>
  /^balrt_[\w-]{43}$/.test(text) ? sha256(text) : undefined;

// 256 random bits need no slow hash: there is nothing to guess.
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
