import { seededRandom } from '../domain/learn/seeded-random.js';

const syllables =
  'an bar cor dal el fen gor hal in jor kel lon mar nor ol per quin ros sal tor ul ver wes yor zan ash brook clif der ed ford glen heath'.split(
    ' ',
  );
const trades =
  'bakery cafe catering taxis railway coaches paper printers stationers plumbing roofing joinery garage motors tyres pharmacy clinic dental optics books records music sports cycles florist nursery foods grocers butchers fisheries'.split(
    ' ',
  );
const towns =
  'leeds york hull derby bath exeter truro dover luton oxford preston bolton durham ripon wells ely'.split(
    ' ',
  );

/** For specs: distinct names of shops, of which some share a name, a trade or a town. */
export function madeUpNames(count: number, seed = 7): string[] {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const names = new Set<string>();
  while (names.size < count) {
    const first = `${pick(syllables)}${pick(syllables)}${random() < 0.5 ? pick(syllables) : ''}`;
    const second = random() < 0.3 ? ` and ${pick(syllables)}${pick(syllables)}` : '';
    names.add(`${first}${second} ${pick(trades)}${random() < 0.4 ? ` ${pick(towns)}` : ''}`);
  }
  return [...names];
}

/** For specs: the same names as banks might print them: cut, with a letter missing, or with another town. */
export function misprinted(names: readonly string[], seed = 11): string[] {
  const random = seededRandom(seed);
  return names.map((name) => {
    const kind = Math.floor(random() * 3);
    if (kind === 0) return name.slice(0, Math.max(6, name.length - 5)).trim();
    if (kind === 1) {
      const at = 1 + Math.floor(random() * (name.length - 2));
      return name.slice(0, at) + name.slice(at + 1);
    }
    return `${name} ${towns[Math.floor(random() * towns.length)]!}`;
  });
}
