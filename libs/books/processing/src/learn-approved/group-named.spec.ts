import { describe, expect, it } from '@jest/globals';
import { recordIdOf } from '../domain/processing.builders.js';
import { groupNamed } from './group-named.js';

/** Events that name so many records each. */
const events = (...counts: (number | undefined)[]) =>
  counts.map((count, event) => ({
    event,
    payload: { ...(count !== undefined && { recordIds: recordsOf(event, count) }) },
  }));
const recordsOf = (event: number, count: number) =>
  Array.from({ length: count }, (_, n) => recordIdOf(event * 1_000 + n));

const sizes = (...counts: (number | undefined)[]) =>
  groupNamed(events(...counts)).map(({ cause, recordIds }) => [recordIds.length, cause.event]);

describe('groupNamed', () => {
  it.each<[(number | undefined)[], number[][]]>([
    [[], []],
    [[1, 1, 1], [[3, 2]]],
    [
      [100, 100, 1],
      [
        [200, 1],
        [1, 2],
      ],
    ],
    [[undefined, 2, undefined], [[2, 1]]],
    [[300], [[300, 0]]],
  ])('makes of events that name %j records jobs of [how many, completed by] %j', (counts, expected) => {
    expect(sizes(...counts)).toEqual(expected);
  });
});
