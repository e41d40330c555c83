import { describe, expect, it } from '@jest/globals';
import { commonWords } from './common-words.js';

describe('commonWords', () => {
  it.each<[string[], [string, boolean][]]>([
    [['corner cafe'], [['corner cafe', true]]],
    [['corner cafe 0042', 'corner cafe 0077'], [['corner cafe', true]]],
    [['12345 corner cafe', 'x corner cafe'], [['corner cafe', false]]],
    [
      ['pay corner cafe a', 'pay x corner cafe b'],
      [
        ['corner cafe', false],
        ['pay', true],
      ],
    ],
    [['corner cafe', 'corner cafeteria'], [['corner', true]]],
    [['scorner cafe', 'corner cafe'], [['cafe', false]]],
    [['bigshop.co.uk*aa', 'bigshop.co.uk*bb'], [['bigshop.co.uk', true]]],
    [['*corner', '*corner'], [['corner', false]]],
    [['café 1', 'café 2'], [['café', true]]],
    [['𝒶𝒷 x', '𝒶𝒷 y'], [['𝒶𝒷', true]]],
    [['corner', 'cafe'], []],
    [['0042', '0042'], []],
    [['', 'corner'], []],
  ])('of %j are %j', (texts, expected) => {
    expect(commonWords(texts).map(({ text, areFirst }) => [text, areFirst])).toEqual(expected);
    expect(commonWords(texts.toReversed())).toEqual(commonWords(texts));
  });

  it('are found in long texts in no time', () => {
    const texts = Array.from({ length: 200 }, (_, n) => `${'word '.repeat(1_000)}${n}`);
    const startedAt = performance.now();
    commonWords(texts);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
