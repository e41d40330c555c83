import {
  addressWords,
  countryTails,
  dates,
  legalForms,
  opening,
  processorTag,
  reference,
} from './bank-phrases.js';

/** Characters that are looked at; what banks print is far shorter, and a longer text must cost no more. */
const maxLength = 400;

/**
 * Whom a bank text names, in a form that is the same for every payment to them: lower case, without accents,
 * punctuation, processor prefixes, dates, references, store numbers and what is printed behind those, legal
 * forms and countries. `"SUMUP *Corner Café 0042 LEEDS GB"` is `"corner cafe"`.
 *
 * A text of which nothing would be left is only folded. Normalising a normalised text changes nothing of note;
 * the empty text stays empty.
 */
export function normalizePayee(text: string): string {
  const folded = fold(text.slice(0, maxLength));
  const named = afterTag(afterOpening(folded.replace(dates, ' ').replace(reference, ' ').trim()));
  const words = wordsOf(named);
  const kept = withoutCountry(withoutTail(words).filter(isTelling));
  return kept.length > 0 ? kept.join(' ') : wordsOf(folded).join(' ') || folded;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[øæœłđ]/g, (letter) => ({ ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd' })[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();

function afterOpening(text: string): string {
  const rest = text.replace(opening, '');
  return hasName(rest) ? rest : text;
}

/** Behind a star stands the merchant, or else an order number of the merchant before it. */
function afterTag(text: string): string {
  const rest = text.replace(processorTag, '');
  return rest !== text && hasName(rest) ? afterTag(rest) : text;
}

const hasName = (text: string): boolean => wordsOf(text).some((word) => isTelling(word) && word.length >= 2);

const wordsOf = (text: string): string[] =>
  text
    .replace(/['’`]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A number of three figures or more is a store or an order; what follows it is a town, if it is short. */
function withoutTail(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && /^\p{N}{3,}$/u.test(word));
  if (at < 0 || words.length - at > 3) return words;
  const head = words.slice(0, at);
  return head.some((word) => /\p{L}{3}/u.test(word)) ? head : words;
}

/** Figures only, or three of them anywhere: a number, a date, an order. */
const isCode = /^\p{N}+$|(?:\p{N}.*){3}/u;

const isTelling = (word: string): boolean =>
  !isCode.test(word) && !legalForms.has(word) && !addressWords.has(word);

function withoutCountry(words: string[]): string[] {
  return words.length > 2 && countryTails.has(words.at(-1)!) ? words.slice(0, -1) : words;
}
