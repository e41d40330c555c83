import { describe, expect, it } from '@jest/globals';
import { requiredLiterals } from './required-literals.js';

describe('requiredLiterals', () => {
  it.each<[string, string[] | undefined]>([
    ['Uber', ['uber']],
    ['uber.*market', ['market']],
    ['ubers?', ['uber']],
    ['uber+x', ['uber']],
    ['ub(er)+', ['ub']],
    ['(lidl|aldi) markt', [' markt']],
    ['(lidl|aldi)', ['lidl', 'aldi']],
    ['lidl|\\d+', undefined],
    ['(lidl)?', undefined],
    ['(lidl){0,2}x', ['x']],
    ['(lidl){2}', ['lidl']],
    ['a{0}bc', ['bc']],
    ['x{,3}', ['x{,3}']],
    ['[lL]idl', ['idl']],
    ['[]x]y', ['y']],
    ['[[:alpha:]]y', ['y']],
    ['[^\\]]ab', ['ab']],
    ['h&m\\.com', ['h&m.com']],
    ['\\pLab|\\p{Greek}cd', ['ab', 'cd']],
    ['^uber$', ['uber']],
    ['(?i)uber', ['uber']],
    ['(?i:uber)', ['uber']],
    ['(?P<shop>uber)', ['uber']],
    ['(?:a|(b|(c)))d', ['d']],
    ['\\Quber\\E', undefined],
    ['\\x41bc', undefined],
    ['.*', undefined],
    ['', undefined],
    ['()', undefined],
    ['(|uber)', undefined],
    ['a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q', undefined],
    ['家賃', ['家賃']],
    ['🍕x', ['🍕x']],
  ])('%j needs %j', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals);
  });
});
