import { describe, expect, it } from '@jest/globals';
import { isSigningSecret, mintSigningSecret } from './signing-secret.js';

const of = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;

describe('signing secrets', () => {
  it('are minted valid, and never twice', () => {
    const minted = Array.from({ length: 50 }, mintSigningSecret);
    expect(minted.every(isSigningSecret)).toBe(true);
    expect(new Set(minted).size).toBe(50);
  });

  it.each([of(24), of(64)])('may be %s', (text) => expect(isSigningSecret(text)).toBe(true));

  it.each([
    '',
    'whsec_',
    of(23),
    of(65),
    of(32).slice(6),
    `${of(32)}x`,
    `${of(32)} `,
    'whsec_not base64 at all, not at all',
  ])('may not be %p', (text) => expect(isSigningSecret(text)).toBe(false));
});
