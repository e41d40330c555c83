import { maskIbans, maskNumbers } from './account-numbers.js';
import { maskMail, maskPhones } from './contacts.js';
import { maskPeople } from './people.js';
import { type Redacted } from './redacted.js';

/** Longer texts are cut: what banks print is far shorter. */
const maxLength = 300;

/**
 * Takes out what identifies an account or a person, as far as the text itself shows it: IBANs (ISO 13616 checksum),
 * card numbers (ISO/IEC 7812 checksum) and masked ones, sort codes, runs of six digits or more, addresses for mail,
 * telephone numbers, and names behind a title or beginning with a common given name. A heuristic: it knows the given
 * names of a list, and holds a shop that is called like a person for one.
 *
 * Pure, and idempotent: redacting what is redacted changes nothing.
 */
export function redact(text: string): Redacted {
  const plain = text
    .slice(0, maxLength)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  // In this order: an IBAN holds what looks like a telephone number, and that what looks like an account's.
  return maskPeople(maskNumbers(maskPhones(maskIbans(maskMail(plain)))));
}
