import { type Letter } from '../letter.js';

export const passwordChanged = (url: string): Letter => ({
  subject: 'Your password was changed',
  paragraphs: [
    'The password of your account with Balance was changed, and all other sessions were ended.',
    'If it was not you, have it reset at once: somebody else has got in.',
  ],
  action: { label: 'Sign in, or reset the password', url },
});
