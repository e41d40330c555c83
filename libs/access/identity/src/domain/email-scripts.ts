// Scripts in everyday use (UAX #31, table 5). Letters of others do not occur in addresses that people have.
const scripts = [
  'Arabic', 'Armenian', 'Bengali', 'Bopomofo', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati',
  'Gurmukhi', 'Han', 'Hangul', 'Hebrew', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Latin', 'Malayalam',
  'Myanmar', 'Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tibetan',
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') })); // prettier-ignore

// Writing systems of several scripts, each of which may also use Latin.
const together = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/**
 * Whether a text mixes scripts that no writing system has together, as `pаypal` with a Cyrillic a does. A text that is
 * written in another script altogether is simply another text.
 *
 * @see UTS #39, 5.2, restriction level 3 (highly restrictive)
 */
export function mixesScripts(text: string): boolean {
  const used = scripts.filter(({ letters }) => letters.test(text)).map(({ name }) => name);
  const isKnown = [...text].every(
    (character) =>
      /[\p{Script=Common}\p{Script=Inherited}]/u.test(character) ||
      scripts.some(({ letters }) => letters.test(character)),
  );
  const isUsual =
    used.length <= 1 || together.some((allowed) => used.every((name) => allowed.includes(name)));
  return !isKnown || !isUsual;
}
