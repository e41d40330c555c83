import { mixesScripts } from './email-scripts.js';

/** An e-mail address that mail can be sent to. */
export interface Email {
  /** As it was typed; mail goes there. */
  readonly typed: string;
  /** Two spellings of one address have the same. */
  readonly key: string;
}

export type EmailReading =
  | { readonly outcome: 'read'; readonly email: Email }
  | { readonly outcome: 'refused'; readonly detail: string };

/** Of the whole address and of its local part, in octets of UTF-8 (RFC 5321, 4.5.3.1; the path has two more for `<>`). */
const mostOctets = 254;
const mostLocalOctets = 64;

// Atoms of RFC 5322, and letters, marks and digits of any script (RFC 6531). No quoted strings: nobody has such an
// address, and what they may hold does harm in headers.
const local = /^[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+)*$/u;
const domain = /^[a-z0-9\p{L}\p{M}\p{N}-]+(?:[.。．｡][a-z0-9\p{L}\p{M}\p{N}-]+)*$/iu;

/**
 * Reads an address that somebody typed.
 *
 * For comparison both parts are brought to Unicode's compatibility form (NFKC) and case is folded; the domain goes on to
 * its ASCII form (IDNA). So two addresses that only look alike may have one key, and then count as one: who registers
 * the second is told as little as for any known address, and mail always goes to the address that is kept.
 * Dots and tags (`ann+shop@`) are the mail provider's business and make another address here.
 */
export function readEmail(text: string): EmailReading {
  const typed = text.trim();
  if (Buffer.byteLength(typed) > mostOctets) return refused(`is longer than ${mostOctets} bytes`);
  // Control, format (bidirectional, zero-width), private and unassigned characters, and whatever is not drawn.
  if (/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(typed))
    return refused('holds a space, or a character that cannot be seen');
  const [localPart = '', domainPart = '', ...more] = typed.split('@');
  if (localPart === '' || domainPart === '' || more.length > 0)
    return refused('is not of the form name@domain');
  if (Buffer.byteLength(localPart) > mostLocalOctets)
    return refused(`has more than ${mostLocalOctets} bytes before the @`);
  const folded = fold(localPart);
  // Again after folding: NFKC makes `@`, `<` and the like of their full-width forms.
  if (!local.test(localPart) || !local.test(folded))
    return refused('has a name before the @ that is not one');
  const ascii = asciiDomain(domainPart);
  if (ascii === undefined) return refused('has no domain after the @ that exists');
  if ([folded, ...fold(domainPart).split('.')].some(mixesScripts))
    return refused('mixes letters of several scripts');
  return { outcome: 'read', email: { typed, key: `${folded}@${ascii}` } };
}

const refused = (detail: string): EmailReading => ({ outcome: 'refused', detail });

/**
 * The domain in the form that DNS knows. The URL standard says how (UTS #46): it is the `domainToASCII` of every
 * `http:` address.
 */
function asciiDomain(text: string): string | undefined {
  if (!domain.test(text)) return undefined;
  const url = `http://${text}/`;
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const labels = hostname.split('.');
  // All digits at the end: a number, which the URL standard reads as an IPv4 address.
  const isName =
    labels.every((label) => label !== '' && label.length <= 63) && !/^\d+$/.test(labels.at(-1) ?? '');
  return isName && hostname.length <= 253 ? hostname : undefined;
}

/**
 * Unicode's full case folding of NFKC text, and NFKC again. By single characters, so that a sigma at the end of a word
 * is a sigma. The dotless i folds to itself, though its capital is I: `ı@` and `i@` stay two people.
 */
function fold(text: string): string {
  const characters = [...text.normalize('NFKC')];
  return characters
    .map((character) => (character === 'ı' ? character : character.toLowerCase().toUpperCase().toLowerCase()))
    .join('')
    .normalize('NFKC');
}
