/**
 * A piece of a regular expression: `literal` is one character, `class` any character of some kind, `edge`
 * matches between characters, `repeat` applies to the piece or group before it.
 */
export interface PatternToken {
  readonly kind: 'open' | 'close' | 'or' | 'flags' | 'repeat' | 'class' | 'edge' | 'literal';
  /** As written in the pattern. */
  readonly source: string;
}

const kinds: readonly [PatternToken['kind'], RegExp][] = [
  ['flags', /\(\?[imsU]*(?:-[imsU]+)?\)/y],
  ['open', /\((?!\?)|\(\?(?:P?<\w+>|[imsU]*(?:-[imsU]+)?:)/y],
  ['close', /\)/y],
  ['or', /\|/y],
  ['repeat', /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y],
  ['class', /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\.|\\[dDwWsSnrtfav]|\\[pP](?:\{\^?\w+\}|[A-Z])/y],
  ['edge', /\^|\$|\\[AzbB]/y],
  ['literal', /\\[!-/:-@[-`{-~]|[^\\]/uy],
];

/**
 * Takes apart a pattern that RE2 has accepted.
 *
 * @returns `undefined` when it has a piece that is not known here (`\Q…\E`, `\x41`, octal): the caller then
 *   does without the pieces, which costs time and never a match
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function tokenisePattern(pattern: string): PatternToken[] | undefined {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length;) {
    const token = tokenAt(pattern, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.source.length;
  }
  return tokens;
}

function tokenAt(pattern: string, at: number): PatternToken | undefined {
  for (const [kind, shape] of kinds) {
    shape.lastIndex = at;
    const found = shape.exec(pattern);
    if (found) return { kind, source: found[0] };
    // "(?" that is neither flags nor a group is not a literal bracket.
    if (kind === 'open' && pattern[at] === '(') return undefined;
  }
  return undefined;
}
