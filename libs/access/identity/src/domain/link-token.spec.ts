import { describe, expect, it } from '@jest/globals';
import { derivedKey } from './derived-key.js';
import { isProven, linkTokenOf, readLinkToken } from './link-token.js';

const key = derivedKey('ab'.repeat(32), 'link-token');
const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const token = linkTokenOf(key, 'reset-password', id);
const otherId = '01890a5d-ac96-774b-bcce-b302099a8058';

const isAccepted = (text: string, by = key) => {
  const presented = readLinkToken(text);
  return presented !== undefined && isProven(by, 'reset-password', presented);
};

describe('link token', () => {
  it('is accepted as it was made, and made the same each time', () => {
    expect(isAccepted(token)).toBe(true);
    expect(linkTokenOf(key, 'reset-password', id)).toBe(token);
    expect(readLinkToken(token)?.id).toBe(id);
  });

  it.each([
    ['of another purpose', linkTokenOf(key, 'verify-email', id)],
    ['of another installation', linkTokenOf(derivedKey('cd'.repeat(32), 'link-token'), 'reset-password', id)],
    [
      'made with another key',
      linkTokenOf(derivedKey('ab'.repeat(32), 'sign-in-throttle'), 'reset-password', id),
    ],
    ['with another id', token.replace(id, otherId)],
    ['without proof', `${id}.`],
    ['with a shorter proof', token.slice(0, -1)],
    ['with a longer proof', `${token}A`],
    ['with an altered proof', token.replace(/\.(.)/, (_, first) => `.${first === 'A' ? 'B' : 'A'}`)],
    ['in capitals', token.toUpperCase()],
    ['with a line break', `${token}\n`],
    ['that is empty', ''],
    ['that is only an id', id],
  ])('is refused %s', (_, text) => {
    expect(isAccepted(text)).toBe(false);
  });
});
