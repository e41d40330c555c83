import { describe, expect, it } from '@jest/globals';
import { anExample } from '../example.builders.js';
import { splitInTime } from './split-in-time.js';

const dated = Array.from({ length: 100 }, (_, day) => anExample({ day }));

describe('splitInTime', () => {
  it('never learns from a day that is foretold, or one after it', () => {
    const rehearsals = splitInTime(dated);
    expect(rehearsals).toHaveLength(3);
    for (const { earlier, later } of rehearsals) {
      const first = Math.min(...later.map(({ day }) => day!));
      expect(Math.max(...earlier.map(({ day }) => day!))).toBeLessThan(first);
    }
  });

  it('leaves out records without a date, which might be later ones', () => {
    const undated = Array.from({ length: 50 }, () => anExample({ day: null }));
    expect(splitInTime([...undated, ...dated])).toEqual(splitInTime(dated));
  });

  it('foretells nothing where all is of one day', () => {
    expect(splitInTime(Array.from({ length: 100 }, () => anExample()))).toEqual([]);
  });
});
