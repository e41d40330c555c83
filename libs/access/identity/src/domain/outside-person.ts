import { createHash } from 'node:crypto';
import { readEmail } from './email.js';

/** A person as an outside provider names and describes them. What is `null` it does not say. */
export interface OutsidePerson {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean | null;
  readonly name: string | null;
}

/** What is kept of a person that a provider describes. */
export interface PersonDetails {
  /** Mail goes there. */
  readonly email: string;
  /** What the address is compared by; unset while nothing proves that it is theirs. */
  readonly emailKey: string | null;
  readonly name: string;
}

const longestSubject = 255;
const longestName = 200;

/**
 * Whether a text may stand for somebody: 1 to 255 characters (OpenID Connect Core 1.0, 2), none of which the database
 * would replace; else two subjects could become one.
 */
export const isSubject = (text: unknown): text is string =>
  typeof text === 'string' &&
  text.length > 0 &&
  text.length <= longestSubject &&
  !/[\p{Cc}\p{Cs}]/u.test(text);

/** A name fit to be shown: without control characters and without marks that turn the text around it. */
export function readName(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const name = text.replaceAll(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return [...name].slice(0, longestName).join('').trim() || null;
}

/** An address as it was spelled, or nothing where a text cannot be one. */
export function readAddress(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const reading = readEmail(text);
  return reading.outcome === 'read' ? reading.email.typed : null;
}

/** What is kept of somebody who was not known before. */
export function firstDetails(person: OutsidePerson): PersonDetails {
  const email = person.email ?? `${markOf(person).slice(0, 16)}@outside.invalid`; // RFC 2606: leads nowhere.
  const emailKey = person.email !== null && person.isEmailVerified === true ? provenKey(email) : null;
  return { email, emailKey, name: person.name ?? person.email ?? readName(person.subject) ?? person.subject };
}

/** What is kept of them once the provider has said something new; where it is silent, what was known holds. */
export function nextDetails(known: PersonDetails, person: OutsidePerson): PersonDetails {
  const name = person.name ?? known.name;
  const isSilent = person.email === null || (person.email === known.email && person.isEmailVerified === null);
  if (isSilent) return { email: known.email, emailKey: known.emailKey, name };
  const email = person.email ?? known.email;
  return { email, emailKey: person.isEmailVerified === true ? provenKey(email) : null, name };
}

export const isOther = (one: PersonDetails, other: PersonDetails): boolean =>
  one.email !== other.email || one.emailKey !== other.emailKey || one.name !== other.name;

/**
 * What keeps the place of an address that is not theirs to have: unverified, or another user's already. No address can
 * be spelled so.
 */
export const emailKeyWithout = (person: Pick<OutsidePerson, 'issuer' | 'subject'>): string =>
  `outside:${markOf(person)}`;

/**
 * The key of a verified address, where it is spelled so that the provider can only have verified that very mailbox.
 * Addresses are compared here by what they look like: `ﬁona@` with a ligature counts as `fiona@`, and to have verified
 * the one proves nothing of the other.
 */
function provenKey(address: string): string | null {
  const reading = readEmail(address);
  if (reading.outcome === 'refused') return null;
  const { typed, key } = reading.email;
  const inSmallLetters = localPart(typed).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return inSmallLetters === localPart(key) ? key : null;
}

const localPart = (address: string): string => address.slice(0, address.lastIndexOf('@'));

const markOf = ({ issuer, subject }: Pick<OutsidePerson, 'issuer' | 'subject'>): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');
