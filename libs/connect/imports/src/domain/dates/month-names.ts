const locales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb', 'fi'];

/** Lower case, without accents and dots: `févr.` and `Fevr` are the same month. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '');

/** Month numbers by name, long and short, as the locales of Node's ICU write them; a name two locales use for different months is left out. */
const months = new Map<string, number>([['sept', 9]]);

for (const locale of locales) {
  for (const length of ['long', 'short'] as const) {
    for (const options of [{ month: length }, { day: 'numeric', month: length }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2000, month - 1, 15)).find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (/^\p{L}{3,}$/u.test(name))
          months.set(name, months.get(name) === undefined ? month : agreed(name, month));
      }
    }
  }
}

function agreed(name: string, month: number): number {
  return months.get(name) === month ? month : 0;
}

/** 1 to 12, or 0 for a word that is no month. */
export const monthOf = (word: string): number => months.get(plain(word)) ?? 0;
