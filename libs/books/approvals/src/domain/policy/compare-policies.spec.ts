import { describe, expect, it } from '@jest/globals';
import { type RecordId } from '@balance/records';
import { type ComparedRecord, comparePolicies } from './compare-policies.js';

const approve = { kind: 'auto-approve' } as const;
const review = { kind: 'review', reason: 'low-confidence' } as const;
const small = { ...approve, condition: 'small' };
const record = (id: string, facts: Partial<ComparedRecord>): ComparedRecord => ({
  ...{ id: id as RecordId, now: review, then: review },
  ...{ isByPerson: false, isOverridden: false, isRejected: false },
  ...facts,
});

describe('comparePolicies', () => {
  it('says what would change, and what people said of what nobody would look at', () => {
    const byPerson = { isByPerson: true };
    expect(
      comparePolicies([
        record('a', { now: approve, then: approve }),
        record('b', { then: small, ...byPerson }),
        record('c', { then: small, ...byPerson, isOverridden: true }),
        record('d', { then: small, ...byPerson, isRejected: true }),
        record('e', { now: approve }),
        record('f', byPerson),
      ]),
    ).toEqual({
      ...{ examined: 6, approvedNow: 2, approvedThen: 4 },
      ...{ confirmed: 1, overridden: 1, rejected: 1 },
      newlyApproved: ['b', 'c', 'd'],
      newlyReviewed: ['e'],
      routes: [
        { route: 'approve', condition: 'small', reason: null, records: 3 },
        { route: 'review', condition: null, reason: 'low-confidence', records: 2 },
        { route: 'approve', condition: null, reason: null, records: 1 },
      ],
    });
  });
});
