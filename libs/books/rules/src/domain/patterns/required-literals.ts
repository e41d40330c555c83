import { foldText } from '../fold-text.js';
import { type PatternToken, tokenisePattern } from './pattern-tokens.js';

/** Literals of which at least one is in every text that matches; `undefined` when none can be named. */
type Literals = readonly string[] | undefined;

const mostAlternatives = 16;

/**
 * Derives the literals that a text must have for the pattern to match: `["uber"]` for `uber.*trip\d`, the
 * names for `(lidl|aldi) market`, nothing for `\d+` or `(lidl)?`.
 *
 * @param pattern accepted by RE2, compiled to ignore case, accents already folded
 */
export function requiredLiterals(pattern: string): Literals {
  const tokens = tokenisePattern(pattern);
  return tokens && readAlternatives(tokens, { at: 0 });
}

interface Cursor {
  at: number;
}

function readAlternatives(tokens: readonly PatternToken[], cursor: Cursor): Literals {
  let needed: Literals = readSequence(tokens, cursor);
  while (tokens[cursor.at]?.kind === 'or') {
    cursor.at++;
    const alternative = readSequence(tokens, cursor);
    needed = needed && alternative && [...needed, ...alternative];
  }
  return needed && needed.length <= mostAlternatives ? needed : undefined;
}

function readSequence(tokens: readonly PatternToken[], cursor: Cursor): Literals {
  let best: Literals;
  let run = '';
  const offer = (literals: Literals): void => {
    if (literals && score(literals) > score(best)) best = literals;
  };
  const endRun = (): void => {
    if (run) offer([run]);
    run = '';
  };
  for (
    let token = tokens[cursor.at];
    token && token.kind !== 'or' && token.kind !== 'close';
    token = tokens[cursor.at]
  ) {
    cursor.at++;
    let inner: Literals;
    if (token.kind === 'open') {
      inner = readAlternatives(tokens, cursor);
      cursor.at++; // the closing bracket
    }
    const repeat = readRepeat(tokens, cursor);
    const letter = token.kind === 'literal' && repeat !== 'optional' ? literalOf(token) : undefined;
    if (letter === undefined) endRun();
    else run += letter;
    if (repeat === 'repeated') endRun();
    if (repeat !== 'optional') offer(inner);
  }
  endRun();
  return best;
}

function readRepeat(tokens: readonly PatternToken[], cursor: Cursor): 'once' | 'repeated' | 'optional' {
  const token = tokens[cursor.at];
  if (token?.kind !== 'repeat') return 'once';
  cursor.at++;
  return /^(?:[*?]|\{0+[,}])/.test(token.source) ? 'optional' : 'repeated';
}

/** The one folded character that the token stands for, if it is one. */
function literalOf({ source }: PatternToken): string | undefined {
  const character = source.length > 1 && source.startsWith('\\') ? source.slice(1) : source;
  if (character === ' ') return character;
  const folded = foldText(character);
  return Array.from(folded).length === 1 ? folded : undefined;
}

/** The longer the shortest literal, the fewer texts have it; of equals, the shorter list. */
const score = (literals: Literals): number =>
  literals ? Math.min(...literals.map((literal) => literal.length)) - literals.length / 100 : -Infinity;
