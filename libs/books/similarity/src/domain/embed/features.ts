const seeds = { word: 0x811c9dc5, first: 0x1b873593, pair: 0x9e3779b9, gram: 0x85ebca6b, start: 0xc2b2ae35 };

/** Parts of a normalised text by hash: what two texts that mean the same are likely to have in common. */
export interface Features {
  /** Distinct 32-bit hashes of whole words, pairs of neighbours, and the first word. */
  readonly words: number[];
  /** Distinct 32-bit hashes of 3 to 5 neighbouring characters, and of how the text begins. */
  readonly grams: number[];
}

/** @param text normalised, so that its length is bounded */
export function featuresOf(text: string): Features {
  const list = text.split(' ').filter((word) => word !== '');
  const words = new Set<number>();
  const grams = new Set<number>();
  list.forEach((word, index) => {
    words.add(hash(word, seeds.word));
    if (index === 0) words.add(hash(word, seeds.first));
    if (index > 0) words.add(hash(`${list[index - 1]!}_${word}`, seeds.pair));
    const framed = `^${word}$`;
    for (let size = 3; size <= 5; size += 1) {
      for (let at = 0; at + size <= framed.length; at += 1)
        grams.add(hash(framed.slice(at, at + size), seeds.gram));
    }
  });
  // Merchant texts are cut at a fixed width and lose their blanks: how they begin is what is left.
  const joined = list.join('');
  for (let size = 5; size <= Math.min(joined.length, 14); size += 3)
    grams.add(hash(joined.slice(0, size), seeds.start));
  return { words: [...words], grams: [...grams] };
}

/** FNV-1a over UTF-16 units, with an avalanche behind it, since the low bits choose the slot. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}
