import { type Mail } from '../mail.js';

/** A mail that any server takes. */
export const aMail = (more: Partial<Mail> = {}): Mail => ({
  id: 'a1b2c3',
  to: { address: 'ann@example.com' },
  subject: 'A subject',
  text: 'Open https://balance.example/verify-email#token=0123=abc.def_\n',
  html: '<p>Hello</p>',
  ...more,
});
