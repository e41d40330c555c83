import { describe, expect, it } from '@jest/globals';
import { foldPattern } from './fold-pattern.js';

describe('foldPattern', () => {
  it.each([
    ['uber\\S+', 'uber\\S+'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['straße+', 'stra(?:ss)e+'],
    ['[éè]x', '[eeéè]x'],
    ['[^é]', '[^eé]'],
    ['[à-ü]', '[auà-ü]'],
    ['[-é]', '[-eé]'],
    ['[^-é]', '[^-eé]'],
    ['[é-]', '[eé-]'],
    ['[^]é]', '[^]é]'],
    ['[ß]', '[ß]'],
    ['＊', '＊'],
    ['É|\\Qé\\E', 'É|\\Qé\\E'],
    ['家賃', '家賃'],
  ])('%j becomes %j', (pattern, folded) => {
    expect(foldPattern(pattern)).toBe(folded);
  });
});
