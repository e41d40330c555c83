import { describe, expect, it } from '@jest/globals';
import { blockOf, type Cause, SystemIds } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { announceRoutes } from './announce-routes.js';

const ids = new SystemIds();
const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };
const first: RecordId[] = ids.block(3);
const second: RecordId[] = ids.block(2);
const streamOf = (batch: RecordId[]) => `batch:${blockOf(batch[0]!)}`;
const announced = (approved: RecordId[], reviewed: RecordId[]) =>
  announceRoutes(approved, reviewed, () => cause).map(({ event, stream, payload }) => ({
    type: event.type,
    stream,
    payload,
  }));

describe('announceRoutes', () => {
  it('says nothing of nothing', () => {
    expect(announced([], [])).toEqual([]);
  });

  it('speaks of a whole batch without naming its records', () => {
    expect(announced(first, second)).toEqual([
      { type: 'TX_APPROVED', stream: streamOf(first), payload: { count: 3, by: 'policy' } },
      { type: 'REVIEW_REQUESTED', stream: streamOf(second), payload: { count: 2 } },
    ]);
  });

  it('names the records where a batch is split', () => {
    const [a, b, c] = first as [RecordId, RecordId, RecordId];
    expect(announced([a, c], [b])).toEqual([
      {
        type: 'TX_APPROVED',
        stream: streamOf(first),
        payload: { count: 2, by: 'policy', recordIds: [a, c] },
      },
      { type: 'REVIEW_REQUESTED', stream: streamOf(first), payload: { count: 1, recordIds: [b] } },
    ]);
  });
});
