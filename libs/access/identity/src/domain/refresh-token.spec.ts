import { describe, expect, it } from '@jest/globals';
import { hashOfRefreshToken, mintRefreshToken } from './refresh-token.js';

describe('refresh token', () => {
  it('is known again by its hash, which does not contain it', () => {
    const { text, hash } = mintRefreshToken();
    expect(hashOfRefreshToken(text)).toEqual(hash);
    expect(hash).toHaveLength(32);
    expect(mintRefreshToken().hash).not.toEqual(hash);
  });

  it.each(['', 'balrt_', `balrt_${'a'.repeat(42)}`, ` balrt_${'a'.repeat(43)}`, `balrt_${'ä'.repeat(43)}`])(
    'is not %p',
    (text) => {
      expect(hashOfRefreshToken(text)).toBeUndefined();
    },
  );
});
