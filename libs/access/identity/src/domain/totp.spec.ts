import { describe, expect, it } from '@jest/globals';
import { mintRecoveryCodes, readCode, stepOf } from './totp.js';

const codeAt = (step: number) => String(step).padStart(6, '0');
const now = new Date(100 * 30_000 + 29_999);

describe('a code of an authenticator app', () => {
  it.each([
    ['of this step', '000100', null, 100],
    ['of the step before', '000099', null, 99],
    ['of the step after', '000101', null, 101],
    ['of two steps before', '000098', null, undefined],
    ['of two steps after', '000102', null, undefined],
    ['of this step, used before', '000100', 100, undefined],
    ['of the step before, after this one was used', '000099', 100, undefined],
    ['of the step after, after this one was used', '000101', 100, 101],
    ['that is shorter', '00100', null, undefined],
    ['that is wrong', '123456', null, undefined],
  ])('%s', (_, code, lastStep, step) => {
    expect(stepOf(code, codeAt, { now, lastStep })).toBe(step);
  });
});

describe('readCode', () => {
  it.each(['123456', '123 456', ' 123-456 '])('reads %p as of an app', (text) => {
    expect(readCode(text)).toEqual({ kind: 'totp', code: '123456' });
  });

  it.each([
    '',
    '12345',
    '1234567',
    '12345a',
    '١٢٣٤٥٦',
    'ABCD-EFGH-JKMN',
    'ABCD-EFGH-JKMN-PQR!',
    'U'.repeat(16),
  ])('reads %p as nothing', (text) => expect(readCode(text)).toBeUndefined());

  it('reads recovery codes as people copy them', () => {
    const known = readCode('01AB-CDEF-GHJK-MNPQ');
    expect(known).toMatchObject({ kind: 'recovery' });
    for (const text of [
      '01ABCDEFGHJKMNPQ',
      'o1ab cdef ghjk mnpq',
      ' OIAB-CDEF-GHJK-MNPQ',
      '0LAB-CDEF-GHJK-MNPQ',
    ])
      expect(readCode(text)).toEqual(known);
    expect(readCode('01AB-CDEF-GHJK-MNPR')).not.toEqual(known);
  });
});

describe('recovery codes', () => {
  const { codes, hashes } = mintRecoveryCodes();

  it('are ten, all different, in groups of four', () => {
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  it('are kept as hashes that a code is found by', () => {
    expect(codes.map(readCode)).toEqual(hashes.map((hash) => ({ kind: 'recovery', hash })));
  });
});
