import { foldText } from '../fold-text.js';
import { type PatternToken, tokenisePattern } from './pattern-tokens.js';

/**
 * Rewrites the accented letters of a pattern, which no folded text has: `caf(é|è)` is `caf(e|e)`, and
 * `straße` is `stra(?:ss)e`. A character class gains the plain letters; a range such as `[à-ü]` gains those
 * of its ends only. Case is left alone, since `\S` is not `\s`: the pattern is compiled to ignore it.
 */
export function foldPattern(pattern: string): string {
  const composed = pattern.normalize('NFC');
  if (!/[^ -~]/.test(composed)) return composed;
  return tokenisePattern(composed)?.map(foldToken).join('') ?? composed;
}

function foldToken({ kind, source }: PatternToken): string {
  if (kind === 'literal') return foldLetter(source) ?? source;
  if (kind !== 'class') return source;
  const plain = Array.from(source, foldLetter).filter((letter) => letter?.length === 1);
  // After a leading "-", which would else become a range; a class that starts with "]" stays as it is.
  return source.replace(/^\[(?:\^(?!\])|(?![\^\]]))-?/, (start) => start + plain.join(''));
}

function foldLetter(character: string): string | undefined {
  if (character <= '~') return undefined;
  const folded = foldText(character);
  if (folded === character || !/^[\p{L}\p{N}]+$/u.test(folded)) return undefined;
  return Array.from(folded).length === 1 ? folded : `(?:${folded})`;
}
