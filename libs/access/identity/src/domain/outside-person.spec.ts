import { describe, expect, it } from '@jest/globals';
import {
  emailKeyWithout,
  firstDetails,
  isSubject,
  nextDetails,
  type OutsidePerson,
  readName,
} from './outside-person.js';

const ann = (said: Partial<OutsidePerson> = {}): OutsidePerson => ({
  issuer: 'https://id.example',
  subject: 'ann',
  email: 'ann@example.org',
  isEmailVerified: true,
  name: 'Ann Lee',
  ...said,
});
const known = firstDetails(ann());

describe('a person whom a provider describes', () => {
  it('is kept with name and address', () => {
    expect(known).toEqual({ email: 'ann@example.org', emailKey: 'ann@example.org', name: 'Ann Lee' });
  });

  it('has an address that leads nowhere when the provider says none', () => {
    const { email, emailKey, name } = firstDetails(ann({ email: null, name: null }));
    expect([email, emailKey, name]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}@outside\.invalid$/),
      null,
      'ann',
    ]);
  });

  it.each([
    ['verified', 'Ann@Example.ORG', true, 'ann@example.org'],
    ['verified, with an accent', 'José@example.org', true, 'josé@example.org'],
    ['verified, with a domain in another script', 'ann@bücher.example', true, 'ann@xn--bcher-kva.example'],
    ['not verified', 'ann@example.org', false, null],
    ['not said to be verified', 'ann@example.org', null, null],
    ['verified, but a ligature only looks like fi', 'ﬁona@example.org', true, null],
    ['verified, but a full-width a only looks like a', 'ａnn@example.org', true, null],
    ['verified, but the Kelvin sign only looks like K', '\u212aim@example.org', true, null],
    ['verified, but the long s only looks like s', '\u017fue@example.org', true, null],
  ])('is proven by an address that is %s', (_, email, isEmailVerified, emailKey) => {
    expect(firstDetails(ann({ email, isEmailVerified })).emailKey).toBe(emailKey);
  });

  it.each([
    ['nothing', { email: null, isEmailVerified: null, name: null }, known],
    ['the same address, and not whether it is verified', { isEmailVerified: null, name: null }, known],
    ['that the address is not verified any more', { isEmailVerified: false }, { ...known, emailKey: null }],
    [
      'another address, and not whether it is verified',
      { email: 'a.lee@example.org', isEmailVerified: null },
      { ...known, email: 'a.lee@example.org', emailKey: null },
    ],
    [
      'another verified address',
      { email: 'A.Lee@example.org' },
      { ...known, email: 'A.Lee@example.org', emailKey: 'a.lee@example.org' },
    ],
    ['another name', { name: 'Ann Li' }, { ...known, name: 'Ann Li' }],
  ])('is kept as before, or as said anew: %s', (_, said, next) => {
    expect(nextDetails(known, ann(said))).toEqual(next);
  });

  it('keeps its place without an address by issuer and subject, however these are cut', () => {
    const keys = [
      { issuer: 'a', subject: 'b c' },
      { issuer: 'a b', subject: 'c' },
      { issuer: 'a","b', subject: 'c' },
    ].map(emailKeyWithout);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).not.toContain('@');
  });
});

describe('names', () => {
  it.each([
    ['  Ann\t\u2029 Lee \n', 'Ann Lee'],
    ['Zoë 👩‍🚀', 'Zoë 👩‍🚀'],
    ['\u202eeeL nnA', 'eeL nnA'],
    ['half \ud800 a pair', 'half a pair'],
    ['\0', null],
    ['', null],
    [7, null],
    [{ toString: () => 'Ann' }, null],
    ['👩'.repeat(300), '👩'.repeat(200)],
  ])('%j is shown as %j', (text, name) => expect(readName(text)).toBe(name));
});

describe('subjects', () => {
  it.each(['ann', 'auth0|62f', 'Ännchen', 'a'.repeat(255)])('%j may be one', (text) =>
    expect(isSubject(text)).toBe(true),
  );
  it.each(['', 'a'.repeat(256), 'a\0b', 'a\ud800', 'a\nb', 1, null, undefined, ['ann']])(
    '%j may not',
    (text) => expect(isSubject(text)).toBe(false),
  );
});
