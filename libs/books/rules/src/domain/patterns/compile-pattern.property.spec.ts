import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from '../fold-text.js';
import { compilePattern, findPatternFault } from './compile-pattern.js';

/** Pieces that regular expressions are made of, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(...'()[]{}|*+?^$.\\-'),
  fc.constantFrom(
    '(?i)',
    '(?P<n>',
    '(?<n>',
    '(?:',
    '(?=',
    '(?!',
    '(?<=',
    '(?i-s:',
    '\\b',
    '\\pL',
    '\\p{Greek}',
    '\\P{',
  ),
  fc.constantFrom(
    '\\x{10FFFF}',
    '\\x{110000}',
    '\\x',
    '\\Q',
    '\\E',
    '\\1',
    '\\k<n>',
    '\\C',
    '\\z',
    '[[:alpha:]]',
    '[[:',
  ),
  fc.constantFrom(
    '{1000}',
    '{1001}',
    '{2,1}',
    '{,5}',
    '{99999999999}',
    '*?',
    '+?',
    '??',
    '**',
    '[^',
    '[]',
    '[à-ü]',
  ),
  fc.constantFrom('é', 'ß', 'İ', 'ſ', 'K', 'e\u0301', '家', '👩‍🚀', '\ud800', '\u0000', '\u202e', 'ﬁ'),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ maxLength: 4 }),
);
const pattern = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('a pattern that somebody wrote', () => {
  it('is refused with a reason, or can be compiled and asked', () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: 'binary', maxLength: 40 }), (written, text) => {
        const fault = findPatternFault(written);
        if (fault) expect(fault.message).not.toBe('');
        else expect(typeof compilePattern(written).test(foldText(text))).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['nested repeats', '((a{100}){100}){100}'],
    ['a repeat of everything', '.{1000}'],
    ['a repeated class', '(?:\\pL{1000}){1000}'],
    ['a large class', `[${'\\pL\\PL'.repeat(80)}]`],
    ['many groups', '('.repeat(250) + ')'.repeat(250)],
    ['many open groups', '('.repeat(500)],
    ['many choices', 'a|'.repeat(250)],
    ['many stars', '(a*)*'.repeat(100)],
    ['many folded letters', 'ﬃ'.repeat(500)],
  ])('does not take long: %s', (_, written) => {
    const startedAt = performance.now();
    if (!findPatternFault(written)) compilePattern(written).test('a'.repeat(200));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
