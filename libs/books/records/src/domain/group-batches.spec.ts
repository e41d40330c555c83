import { describe, expect, it } from '@jest/globals';
import { type StoredEvent } from '@balance/events';
import { groupBatches, recordsMost } from './group-batches.js';

const ingested = (n: number, count: number) =>
  ({ id: `event-${n}`, stream: `batch:${n}`, payload: { count } }) as StoredEvent<{ count: number }>;

const groupsOf = (...counts: number[]) =>
  groupBatches(counts.map((count, n) => ingested(n, count))).map(({ batchIds }) => batchIds.length);

describe('groupBatches', () => {
  it.each([
    ['nothing', [], []],
    ['single deliveries in one job', [1, 1, 1], [3]],
    ['full batches apart', [recordsMost, recordsMost], [1, 1]],
    ['what fits together', [recordsMost - 1, 1, 1], [2, 1]],
    ['a batch that is too large for the limit by itself', [recordsMost * 3, 1], [1, 1]],
  ])('puts %s', (_, counts, groups) => {
    expect(groupsOf(...counts)).toEqual(groups);
  });

  it('names a job after the last event that it answers', () => {
    const [group] = groupBatches([ingested(1, 1), ingested(2, 1)]);
    expect(group).toMatchObject({ cause: { id: 'event-2' }, batchIds: ['1', '2'] });
  });

  it('bounds the batches of a job', () => {
    expect(groupsOf(...Array.from({ length: 450 }, () => 1))).toEqual([200, 200, 50]);
  });
});
