import { describe, expect, it } from '@jest/globals';
import { isSecretOf, mintKey, readKey } from './api-key-secret.js';

describe('API key', () => {
  it('is read back into the parts that it was minted of', () => {
    const { text, prefix, secretHash } = mintKey();
    const read = readKey(text);
    expect(read?.prefix).toBe(prefix);
    expect(isSecretOf(read?.secret ?? '', secretHash)).toBe(true);
    expect(isSecretOf(readKey(mintKey().text)?.secret ?? '', secretHash)).toBe(false);
  });

  it.each([
    '',
    'bal_',
    'bal_0123456789ab_short',
    'bal_XYZ456789abc_' + 'a'.repeat(43),
    ' bal_0123456789ab_' + 'a'.repeat(43),
  ])('does not read %p', (text) => {
    expect(readKey(text)).toBeUndefined();
  });
});
