import { businessWords, legalForms } from './business-words.js';
import { givenNames } from './given-names.js';
import { type Redacted } from './redacted.js';

const title =
  /(?<!\p{L})(?:mr|mrs|ms|miss|mstr|mx|dr|prof|professor|sir|dame|rev|herr|herrn|frau|mme|mlle|monsieur|madame|mademoiselle|señor|señora|sra|sig|signora?|dhr|mevr|pan|pani|shri|smt)(?:\.| )[\s.]*(?:(?:and|&|und|et|y) +(?:mrs|ms|dr|frau|mme|sra)(?:\.| )[\s.]*)?(?:\p{L}[\p{L}'’.-]* ?){1,3}/giu;

/** What banks print before or behind whom they name. */
const phrases =
  /(?<!\p{L})(?:faster payments?|bank transfer|standing order|direct debit|online transfer|mobile payment|bill payment|instant payment|sepa|credit transfer|transfer|payment|paid|received|from|to|via|by|ref(?:erence)?|fpi|fpo|bacs|chaps|sto|tfr|bgc|überweisung|gutschrift|dauerauftrag|virement|an|von|de|of)(?!\p{L})[:.]?/giu;

const fromPersonToPerson =
  /(?<!\p{L})(?:faster payments?|bank transfer|standing order|online transfer|mobile payment|instant payment|transfer|tfr|fpi|fpo|sto|überweisung|gutschrift|dauerauftrag|virement)(?!\p{L})/iu;

/**
 * Takes names of people out. Where a legal form says that a company is named, it stays; where some other word says
 * what is done there, that remains; where nothing else is left, the text is personal.
 */
export function maskPeople(text: string): Redacted {
  const untitled = text.replace(title, '[person] ').replace(/\s+/g, ' ').trim();
  const words: readonly string[] =
    untitled.replace(phrases, ' ').match(/\[\p{L}+\]|[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? [];
  const named = words.filter((word) => !word.startsWith('['));
  if (named.some((word) => legalForms.has(fold(word)))) return { text: untitled, isPersonal: false };
  const isBusiness = named.some((word) => businessWords.has(fold(word)));
  const people = peopleIn(named);
  if (!isBusiness) {
    const isPerson = people.length > 0 || words.includes('[person]') || seemsPerson(named, text);
    return { text: isPerson ? '[person]' : untitled, isPersonal: isPerson };
  }
  return { text: people.reduce((rest, name) => rest.replace(name, '[person]'), untitled), isPersonal: false };
}

/** A given name beside another word that is no business's: in either order. */
function peopleIn(words: readonly string[]): string[] {
  const isGiven = (word: string | undefined) => word !== undefined && givenNames.has(fold(word));
  const isFamily = (word: string | undefined) => word !== undefined && !businessWords.has(fold(word));
  return words.flatMap((word, n) => {
    const next = words[n + 1];
    if (isGiven(word) && isFamily(next)) return [`${word} ${next}`];
    if (isGiven(word) && !isGiven(words[n - 1]))
      return isFamily(words[n - 1]) || words.length === 1 ? [word] : [];
    return [];
  });
}

/** No name is known, and yet: an initial and a word, or two words that somebody sent money to. */
function seemsPerson(words: readonly string[], text: string): boolean {
  if (words.length < 2 || words.length > 4 || /\d|&/.test(text)) return false;
  const initials = words.filter((word) => /^\p{L}\.?$/u.test(word)).length;
  if (initials > 0) return words.length - initials === 1 || words.length - initials === 2;
  return words.length <= 3 && fromPersonToPerson.test(text);
}

const fold = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.'’]/g, '').toLowerCase();
