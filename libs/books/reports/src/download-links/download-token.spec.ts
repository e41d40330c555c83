import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SystemIds } from '@balance/kernel';
import { downloadTokenOf, readDownloadToken } from './download-token.js';

const ids = new SystemIds();
const key = randomBytes(32);
const grant = {
  tenantId: ids.next<'tenant'>(),
  fileId: ids.next<'report-file'>(),
  expiresAt: new Date('2040-02-29T12:34:56Z'),
};
const token = downloadTokenOf(key, grant);

describe('the token of a link', () => {
  it('is read as it was written, and is short enough for a part of an address', () => {
    expect(readDownloadToken(key, token)).toEqual(grant);
    expect(token.length).toBeLessThan(100);
  });

  it.each([
    ['another key', readDownloadToken(randomBytes(32), token)],
    ['a changed end', readDownloadToken(key, `${token.slice(0, 44)}A${token.slice(45)}`)],
    ['more behind it', readDownloadToken(key, `${token}A`)],
    ['half of it', readDownloadToken(key, token.slice(0, 50))],
    ['nothing', readDownloadToken(key, '')],
  ])('is none with %s', (_, read) => {
    expect(read).toBeUndefined();
  });

  it('has one spelling', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AQgwBRhx0_-'), (at, character) => {
        const other = token.slice(0, at) + character + token.slice(at + 1);
        expect(readDownloadToken(key, other)).toEqual(other === token ? grant : undefined);
      }),
    );
  });

  it('is none whatever somebody makes up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDownloadToken(key, text)).toBeUndefined();
      }),
    );
  });
});
