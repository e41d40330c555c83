import { describe, expect, it } from '@jest/globals';
import { blockOf, type Cause, SystemIds } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { type DecisionItem } from '../domain/decide/decision.js';
import { announceDecision, byStream } from './announce-decision.js';

const ids = new SystemIds();
const cause: Cause = { actor: 'user:1', correlationId: ids.next(), causationId: null };
const first: RecordId[] = ids.block(250);
const second: RecordId[] = ids.block(1);

describe('the events of a decision', () => {
  it('speak of a record alone in its own stream, of several in that of their batch, a hundred at most', () => {
    const sets = byStream([...first, ...second]);
    expect(sets.map(({ stream, recordIds }) => [stream, recordIds.length])).toEqual([
      [`batch:${blockOf(first[0]!)}`, 100],
      [`batch:${blockOf(first[0]!)}`, 100],
      [`batch:${blockOf(first[0]!)}`, 50],
      [`record:${second[0]}`, 1],
    ]);
    expect(sets.flatMap(({ recordIds }) => recordIds)).toEqual([...first, ...second]);
  });

  it('tell what it did, by what it did, and nothing of what it refused', () => {
    const item = (n: number, outcome: DecisionItem['outcome']): DecisionItem => ({
      ...{ recordId: first[n]!, outcome, code: null, before: null, revision: 0 },
    });
    const items = [item(0, 'approved'), item(1, 'awaiting-second'), item(2, 'refused'), item(3, 'approved')];
    const id = ids.next<'decision'>();
    const events = announceDecision({ id, comment: null, items }, cause);
    expect(events).toMatchObject([
      {
        event: { type: 'TX_APPROVED' },
        payload: { count: 2, by: 'reviewer', recordIds: [first[0], first[3]], decisionId: id },
        sourceAgent: 'balance.approvals',
        cause,
      },
      { event: { type: 'SECOND_APPROVAL_REQUESTED' }, stream: `record:${first[1]}`, payload: { count: 1 } },
    ]);
    for (const { event, payload } of events) expect(() => event.payload.parse(payload)).not.toThrow();
  });
});
