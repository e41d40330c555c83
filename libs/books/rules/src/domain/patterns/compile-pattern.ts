import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { InvalidPattern, type PatternFault } from '../errors.js';
import { foldPattern } from './fold-pattern.js';
import { requiredLiterals } from './required-literals.js';

const longestPattern = 500;
// RE2 is linear in the text, and the factor is the size of the program; `(a{30}){30}` has 962 steps.
const largestProgram = 1_000;

export interface CompiledPattern {
  /** Whether any part of the folded text matches. */
  readonly test: (foldedText: string) => boolean;
  /** See {@link requiredLiterals}. */
  readonly literals: readonly string[] | undefined;
}

/** @throws {InvalidPattern} `rules.invalid-pattern`, `rules.pattern-too-long` or `rules.pattern-too-complex` */
export function compilePattern(pattern: string): CompiledPattern {
  const fault = findPatternFault(pattern);
  if (fault) throw new InvalidPattern(pattern, fault);
  const folded = foldPattern(pattern);
  const regex = RE2JS.compile(folded, RE2JS.CASE_INSENSITIVE);
  const literals = requiredLiterals(folded);
  if (!literals) return { test: (text) => regex.test(text), literals };
  // A search for a literal is ten times as fast as the regular expression.
  return {
    test: (text) => literals.some((literal) => text.includes(literal)) && regex.test(text),
    literals,
  };
}

/** What is wrong with a pattern as its author wrote it, or `undefined`. */
export function findPatternFault(pattern: string): PatternFault | undefined {
  if (pattern.length > longestPattern) {
    return {
      code: 'rules.pattern-too-long',
      message: `the pattern has ${pattern.length} characters; at most ${longestPattern} are allowed`,
    };
  }
  try {
    const size = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).programSize();
    if (size <= largestProgram) return undefined;
    return {
      code: 'rules.pattern-too-complex',
      message: `the pattern compiles to ${size} steps; at most ${largestProgram} are allowed, so repeat less`,
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return describeFault(pattern, error);
  }
}

function describeFault(pattern: string, error: RE2JSException): PatternFault {
  const syntax = error instanceof RE2JSSyntaxException ? error : undefined;
  const reason = syntax?.error ?? error.message;
  const place = syntax?.input ?? '';
  const position = pattern.indexOf(place);
  // RE2 names the faulty piece, not its place; a piece that occurs twice, or not at all, has none.
  const isKnown = place !== '' && position >= 0 && position === pattern.lastIndexOf(place);
  return {
    code: 'rules.invalid-pattern',
    message: isKnown ? `${reason} at position ${position}: ${place}` : reason,
    ...(isKnown && { position }),
  };
}
