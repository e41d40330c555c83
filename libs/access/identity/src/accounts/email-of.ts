import { EmailInvalid } from '../domain/accounts.errors.js';
import { type Email, readEmail } from '../domain/email.js';

/** @throws {EmailInvalid} `identity.email-invalid` */
export function emailOf(text: string): Email {
  const reading = readEmail(text);
  if (reading.outcome === 'refused') throw new EmailInvalid(reading.detail);
  return reading.email;
}
