import { type Letter } from '../letter.js';

export const alreadyRegistered = (url: string): Letter => ({
  subject: 'You have an account already',
  paragraphs: [
    'Somebody, probably you, wanted to register this address with Balance. It has an account already, and nothing was changed.',
    'If you forgot the password, you can have it reset there.',
    'If it was not you, do nothing.',
  ],
  action: { label: 'Sign in', url },
});
