// Letters that Unicode does not take apart into a base letter and a mark.
const baseLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ŧ: 't', þ: 'th', ı: 'i', ς: 'σ',
}; // prettier-ignore

const baseless = new RegExp(`[${Object.keys(baseLetters).join('')}]`, 'gu');
// Latin, Greek and Cyrillic diacritics. Not the vowels of other scripts, nor the iota below a Greek letter.
const marks = /[\u0300-\u0344\u0346-\u036f]/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const alreadyPlain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which rules compare texts: lower case, without accents, compatibility forms resolved
 * (`ﬁ` is `fi`, `Ｍ` is `m`), each run of white space one space, none at the ends. `"  CAFÉ\tZürich "` is
 * `"cafe zurich"`. Folding a folded text changes nothing.
 *
 * @see Unicode Standard Annex #15 for NFKD and NFC
 */
export function foldText(text: string): string {
  if (alreadyPlain.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      .replace(marks, '')
      .replace(invisible, '')
      // Up and down again: some letters share an upper case, and only that shows that they are the same.
      .toUpperCase()
      .toLowerCase()
      .replace(baseless, (letter) => baseLetters[letter]!)
      .normalize('NFKD')
      .replace(marks, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}
