import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold-text.js';

describe('foldText', () => {
  it.each([
    ['', ''],
    [' \t\n ', ''],
    ['UBER  BV', 'uber bv'],
    ['  CAFÉ\tZürich ', 'cafe zurich'],
    ['Cafe\u0301', 'cafe'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞE', 'grosse'],
    ['Ærø Øst', 'aero ost'],
    ['Łódź', 'lodz'],
    ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['ＭＵＪＩ　東京', 'muji 東京'],
    ['ガス', 'ガス'],
    ['ｶﾞｽ', 'ガス'],
    ['한국', '한국'],
    ['ﬁnance', 'finance'],
    ['A\u00a0B\u202fC', 'a b c'],
    ['Net\u00adflix\u200b', 'netflix'],
    ['🍕 Pizza', '🍕 pizza'],
    ['\ud800', '\ud800'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing in a text that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('folds every letter, its upper case and its lower case alike', () => {
    const unlike: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      const folded = foldText(letter);
      const forms = [foldText(folded), foldText(letter.toUpperCase()), foldText(letter.toLowerCase())];
      if (forms.some((form) => form !== folded)) unlike.push(code.toString(16));
    }
    expect(unlike).toEqual([]);
  });
});
