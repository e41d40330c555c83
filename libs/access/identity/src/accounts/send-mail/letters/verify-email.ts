import { type Letter } from '../letter.js';

// Without the name that was typed: whoever registers somebody else's address must not write to them through us.
export const verifyEmail = (url: string): Letter => ({
  subject: 'Confirm your e-mail address',
  paragraphs: [
    'Somebody, probably you, registered this address with Balance.',
    'The link works once, for 24 hours. The account then has the password that was chosen with it.',
    'If it was not you, do nothing: without the link the account cannot be used.',
  ],
  action: { label: 'Confirm that it is yours', url },
});
