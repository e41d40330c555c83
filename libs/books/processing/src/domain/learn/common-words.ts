interface Word {
  readonly start: number;
  readonly end: number;
  /** A number, a date, an order: not the same the next time. */
  readonly isCode: boolean;
}

export interface CommonWords {
  readonly text: string;
  /** Whether every text begins with them. */
  readonly areFirst: boolean;
}

/** Words that are looked at; what banks print is shorter. */
const wordsMost = 30;
const code = /^\p{N}+$|(?:\p{N}.*){3}/u;
const alphanumeric = /[\p{L}\p{N}]/u;

/**
 * The longest run of whole words that all the texts have; and, where they do not begin with it, the longest one that
 * they do begin with. Numbers and codes at the ends of a run are left out, since they hardly come again.
 *
 * @param texts folded; at least one
 */
export function commonWords(texts: readonly string[]): CommonWords[] {
  const [first = '', ...others] = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const found: CommonWords[] = [];
  for (const { text, isFirst } of runsOf(first)) {
    const areFirst = isFirst && others.every((other) => beginsWithWords(other, text));
    if (found.length > 0 && !areFirst) continue;
    if (!areFirst && !others.every((other) => hasWords(other, text))) continue;
    found.push({ text, areFirst });
    if (areFirst) break;
  }
  return found;
}

/** Runs of whole words, those of most words first. */
function* runsOf(text: string): Generator<{ text: string; isFirst: boolean }> {
  const words = wordsOf(text);
  for (let count = words.length; count > 0; count--) {
    for (let at = 0; at + count <= words.length; at++) {
      const [from, to] = [words[at]!, words[at + count - 1]!];
      if (!from.isCode && !to.isCode)
        yield { text: text.slice(from.start, to.end), isFirst: from.start === 0 };
    }
  }
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .slice(0, wordsMost)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, isCode: code.test(word) }));

const beginsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && isBorder(text, words.length);

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isBorder(text, at) && isBorder(text, at + words.length)) return true;
  }
  return false;
}

/** Whether no word goes on across this place. */
function isBorder(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = [...text.slice(at, at + 2)][0] ?? '';
  return !alphanumeric.test(before) || !alphanumeric.test(after);
}
