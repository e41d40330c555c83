import { describe, expect, it } from '@jest/globals';
import { PasswordPolicy } from './password-policy.js';

const policy = new PasswordPolicy();
const owner = { email: 'ann.lee@wonderland.example', name: 'Annabella Leeman' };

function faultOf(password: string): unknown {
  try {
    policy.check(password, owner);
  } catch (fault) {
    return (fault as { details: { errors: [{ pointer: string; detail: string }] } }).details.errors[0];
  }
  return undefined;
}

describe('PasswordPolicy', () => {
  it.each([
    'correct horse battery staple',
    'x9$Kq!27vLmZ',
    'Donaudampfschifffahrt',
    'パスワードを忘れました。',
    'my dog ate the cat',
    'лодка ветер гора пять',
    `${'x9$Kq!27vLmZ'.repeat(10)}abcdefgh`,
  ])('takes %p', (password) => expect(faultOf(password)).toBeUndefined());

  it.each([
    ['short', /has 5 characters/],
    ['x'.repeat(129), /has 129 characters/],
    ['password1234', /common password/],
    ['P@ssw0rd1234', /common/],
    ['ｐａｓｓｗｏｒｄ１２３４', /common password/],
    ['qwertyuiop[]', /row on the keyboard|pattern on the keyboard/],
    ['aaaaaaaaaaaaaa', /repeats a character/],
    ['abcabcabcabcabc', /repeats itself/],
    ['abcdefghijklmn', /sequence/],
    ['123456789012345', /./],
    ['letmeinletmein', /./],
    ['19871987198719', /./],
    ['annabellaleeman', /name or address/],
    ['ann.lee@wonderland.example', /name or address/],
    ['wonderland12', /name or address/],
  ])('refuses %p', (password, detail) => {
    expect(faultOf(password)).toEqual({ pointer: '/password', detail: expect.stringMatching(detail) });
  });
});
