import { describe, expect, it } from '@jest/globals';
import { guessesFor, guessFault, lengthFault, normalisedPassword } from './password.js';

describe('a password', () => {
  it.each([
    ['a'.repeat(11), false],
    ['a'.repeat(12), true],
    ['a'.repeat(128), true],
    ['a'.repeat(129), false],
    ['🐘'.repeat(11), false],
    ['🐘'.repeat(12), true],
    ['🐘'.repeat(128), true],
    ['', false],
  ])('is measured in code points: %p', (password, isLongEnough) => {
    expect(lengthFault(password) === undefined).toBe(isLongEnough);
  });

  it('says how long it is and how long it has to be', () => {
    expect(lengthFault('a'.repeat(7))).toMatch(/^has 7 characters and needs 12/);
    expect(lengthFault('a'.repeat(130))).toMatch(/^has 130 characters; 128 are/);
  });

  it.each([
    ['composed and combining marks', 'cafe\u0301 au lait', 'caf\u00e9 au lait'],
    ['full-width and narrow letters', 'ｐａｓｓ word', 'pass word'],
    ['no-break and other spaces', 'two\u00a0words', 'two words'],
  ])('is the same with %s', (_, one, other) => {
    expect(normalisedPassword(one)).toBe(normalisedPassword(other));
  });

  it.each([
    ['case', 'Password', 'password'],
    ['a space at the end', 'password ', 'password'],
    ['a dotless i', 'p\u0131n', 'pin'],
  ])('is another one with %s', (_, one, other) => {
    expect(normalisedPassword(one)).not.toBe(normalisedPassword(other));
  });

  it.each([
    [4, null, undefined],
    [3, 'dates', undefined],
    [2, 'dates', /it is a date/],
    [0, 'topTen', /commonest/],
    [1, null, /common pattern/],
    [1, 'a warning that a later version has', /common pattern/],
  ])('of score %d with warning %p is judged', (score, warning, fault) => {
    if (fault === undefined) expect(guessFault(score, warning)).toBeUndefined();
    else expect(guessFault(score, warning)).toMatch(fault);
  });

  it('is guessed first by the parts of name and address', () => {
    expect(guessesFor({ email: 'Ann.Lee@example.co.uk', name: 'Ann Lee O’Neil' })).toEqual([
      'Ann.Lee@example.co.uk',
      'Ann Lee O’Neil',
      'Ann',
      'Lee',
      'example',
      'Neil',
      'balance',
    ]);
  });
});
