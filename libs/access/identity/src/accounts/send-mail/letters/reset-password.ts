import { type Letter } from '../letter.js';

export const resetPassword = (url: string): Letter => ({
  subject: 'Choose a new password',
  paragraphs: [
    'Somebody, probably you, asked for a new password for your account with Balance.',
    'The link works once, for one hour. You will be signed out everywhere else.',
    'If it was not you, do nothing: your password stays as it is.',
  ],
  action: { label: 'Choose a new password', url },
});
