import { describe, expect, it } from '@jest/globals';
import { SecretBox } from './secret-box.js';
import { SecretUnreadable } from './secrets.errors.js';

const box = new SecretBox('ab'.repeat(32));
const sealed = box.seal('whsec_c2VjcmV0', 'integration:1');

const altered = (at: number) => {
  const bytes = Uint8Array.from(sealed);
  bytes[at]! ^= 1;
  return bytes;
};

describe('SecretBox', () => {
  it('opens what it sealed, and seals the same secret differently each time', () => {
    expect(box.open(sealed, 'integration:1')).toBe('whsec_c2VjcmV0');
    expect(box.seal('whsec_c2VjcmV0', 'integration:1')).not.toEqual(sealed);
  });

  it('puts version, nonce and tag before the ciphertext', () => {
    expect(sealed[0]).toBe(1);
    expect(sealed.length).toBe(1 + 12 + 16 + 'whsec_c2VjcmV0'.length);
  });

  it.each([
    ['another key', () => new SecretBox('cd'.repeat(32)).open(sealed, 'integration:1')],
    ['another context', () => box.open(sealed, 'integration:2')],
    ['another version', () => box.open(altered(0), 'integration:1')],
    ['an altered nonce', () => box.open(altered(1), 'integration:1')],
    ['an altered tag', () => box.open(altered(13), 'integration:1')],
    ['an altered text', () => box.open(altered(29), 'integration:1')],
    ['half of it', () => box.open(sealed.slice(0, 20), 'integration:1')],
    ['nothing', () => box.open(new Uint8Array(), 'integration:1')],
  ])('does not open with %s', (_, open) => {
    expect(open).toThrow(SecretUnreadable);
  });
});
