import { describe, expect, it } from '@jest/globals';
import { type CategoryId } from '@balance/categories';
import { type UserId } from '@balance/identity';
import { type Currency } from '@balance/kernel';
import { type RecordId, type RecordState, type StandingRecord } from '@balance/records';
import { type Action, judge } from '../domain/decide/judge.js';
import { plainPolicy } from '../domain/policy/policy.js';
import { type Decider, type Review } from '../domain/review.js';
import { judgeAny } from './judge-any.js';

type Case = Parameters<typeof judgeAny>[1];

const recordId = '01890a5d-ac96-774b-bcce-b302099a8057' as RecordId;
const [meals, travel] = ['01890a5d-ac96-774b-bcce-b30209900001', '01890a5d-ac96-774b-bcce-b30209900002'] as [
  CategoryId,
  CategoryId,
];
const [ann, ben, cleo] = ['ann', 'ben', 'cleo'] as [UserId, UserId, UserId];
const policy = { ...plainPolicy, secondAbove: new Map([['GBP' as Currency, 1_000n]]) };
const record: StandingRecord = {
  ...{ id: recordId, state: 'processed', revision: 4, amountMinor: -1_001n, currency: 'GBP' as Currency },
  ...{ categoryId: meals, isSplit: false, reversals: 0 },
};
const open: Review = {
  ...{ recordId, reason: 'second-approver', status: 'open', assigneeId: null, version: 1 },
  ...{ firstBy: null, firstPeople: [], firstRevision: null },
};
const byAnn: Decider = { actor: 'user:ann', isPerson: true, people: [ann] };
const once: Review = {
  ...open,
  ...{ status: 'awaiting-second', firstBy: 'user:ann', firstPeople: [ann], firstRevision: 4 },
};

const outcome = (by: Decider, facts: Partial<Case> = {}, action: Action = 'approve') => {
  const verdict = judgeAny(action, { recordId, record, review: open, wish: {}, ...facts }, policy, by);
  return verdict.outcome === 'refused' ? verdict.fault.code : verdict.outcome;
};

describe('an approval', () => {
  it.each<[string, Partial<Case>, string]>([
    ['of a small amount', { record: { ...record, amountMinor: 1_000n } }, 'approved'],
    ['of another currency', { record: { ...record, currency: 'EUR' as Currency } }, 'approved'],
    ['of a large amount', {}, 'awaiting-second'],
    ['of a large amount that nobody was asked about', { review: undefined }, 'awaiting-second'],
    ['of nothing', { record: undefined }, 'records.not-found'],
    ['of what is approved', { record: { ...record, state: 'approved' } }, 'records.illegal-move'],
    ['of what was sent back', { review: { ...open, status: 'returned' } }, 'approvals.returned'],
    ['without a category', { record: { ...record, categoryId: null } }, 'approvals.category-missing'],
  ])('%s', (_, facts, expected) => {
    expect(outcome(byAnn, facts)).toBe(expected);
  });

  const needed = 'approvals.second-approver-needed';
  it.each<[string, Decider, string]>([
    ['somebody else', { actor: 'user:ben', isPerson: true, people: [ben] }, 'approved'],
    ['the same person', byAnn, needed],
    ['a key of the same person', { actor: 'key:1', isPerson: false, people: [ann] }, needed],
    ['a key of somebody else', { actor: 'key:2', isPerson: false, people: [ben] }, needed],
    ['the same person acting as another', { actor: 'user:ben', isPerson: true, people: [ben, ann] }, needed],
    [
      'somebody acting as the same person',
      { actor: 'user:ann', isPerson: true, people: [ann, cleo] },
      needed,
    ],
    ['somebody acting as another', { actor: 'user:ben', isPerson: true, people: [ben, cleo] }, 'approved'],
    ['Balance itself', { actor: 'system:test', isPerson: false, people: [] }, needed],
  ])('by %s, after one person’s', (_, by, expected) => {
    expect(outcome(by, { review: once })).toBe(expected);
  });

  it('by a person, after one by a key of theirs', () => {
    const byKey: Review = { ...once, firstBy: 'key:1', firstPeople: [ann, ben] };
    expect(outcome(byAnn, { review: byKey })).toBe(needed);
    expect(outcome({ actor: 'user:cleo', isPerson: true, people: [cleo] }, { review: byKey })).toBe(
      'approved',
    );
  });

  const byBen: Decider = { actor: 'user:ben', isPerson: true, people: [ben] };
  it('that files it elsewhere counts as the first: nobody else has seen it like this', () => {
    expect(outcome(byBen, { review: once, wish: { categoryId: travel } })).toBe('awaiting-second');
    expect(outcome(byBen, { review: once, wish: { categoryId: meals } })).toBe('approved');
  });

  it('of what was changed since the first counts as the first', () => {
    expect(outcome(byBen, { review: once, record: { ...record, revision: 5 } })).toBe('awaiting-second');
  });

  it('needs no second once the policy asks for none', () => {
    expect(judge('approve', { recordId, record, review: once, wish: {} }, plainPolicy, byAnn).outcome).toBe(
      'approved',
    );
  });
});

describe('what else can be said', () => {
  it.each<[Action, RecordState, Review['status'], string]>([
    ['reject', 'processed', 'open', 'rejected'],
    ['reject', 'processed', 'awaiting-second', 'rejected'],
    ['reject', 'processed', 'returned', 'rejected'],
    ['reject', 'rejected', 'rejected', 'records.illegal-move'],
    ['return', 'processed', 'open', 'returned'],
    ['return', 'processed', 'awaiting-second', 'returned'],
    ['return', 'processed', 'returned', 'approvals.returned'],
    ['return', 'approved', 'approved', 'records.illegal-move'],
  ])('%s of a record that is %s, in a review that is %s', (action, state, status, expected) => {
    const review = status === 'awaiting-second' ? once : { ...open, status };
    expect(outcome(byAnn, { record: { ...record, state }, review }, action)).toBe(expected);
  });
});
