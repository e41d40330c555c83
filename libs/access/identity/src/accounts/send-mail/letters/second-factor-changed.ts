import { type Letter } from '../letter.js';

export const secondFactorOn = (url: string): Letter => ({
  subject: 'A second factor is on',
  paragraphs: [
    'From now on your account with Balance asks for the code of an authenticator app besides your password. All other sessions were ended.',
    'If it was not you, somebody else has got in: reset the password, and tell whoever runs this installation.',
  ],
  action: { label: 'Sign in, or reset the password', url },
});

export const secondFactorOff = (url: string): Letter => ({
  subject: 'The second factor is off',
  paragraphs: [
    'From now on your password alone opens your account with Balance. All other sessions were ended.',
    'If it was not you, somebody else has got in: reset the password, and turn the second factor on again.',
  ],
  action: { label: 'Sign in, or reset the password', url },
});
