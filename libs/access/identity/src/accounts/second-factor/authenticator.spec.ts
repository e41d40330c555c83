import { describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { codesOf, mintTotpSecret, otpauthUrlOf } from './authenticator.js';

describe('codes of an authenticator app', () => {
  // RFC 6238, appendix B: the last six of its eight digits, for SHA-1.
  const secret = Secret.fromUTF8('12345678901234567890').base32;

  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are at %d s those of RFC 6238', (seconds, code) => {
    expect(codesOf(secret)(Math.floor(seconds / 30))).toBe(code);
  });
});

describe('a new secret', () => {
  it('has 160 bits, each time others', () => {
    expect(mintTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(mintTotpSecret()).not.toBe(mintTotpSecret());
  });

  it('goes to the app as an address that names the account', () => {
    const url = new URL(otpauthUrlOf('JBSWY3DPEHPK3PXP', 'ann+x@example.com'));
    expect(`${url.protocol}//${url.host}${decodeURIComponent(url.pathname)}`).toBe(
      'otpauth://totp/Balance:ann+x@example.com',
    );
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      issuer: 'Balance',
      secret: 'JBSWY3DPEHPK3PXP',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
