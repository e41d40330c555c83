import { describe, expect, it } from '@jest/globals';
import { type Currency, type Id } from '@balance/kernel';
import { type ReviewReason } from '@balance/records';
import {
  type ConditionTest,
  plainPolicy,
  type Policy,
  type PolicyCondition,
  type PolicyRecord,
} from './policy.js';
import { type History, routeByPolicy } from './route-by-policy.js';

const [meals, travel] = ['01890a5d-ac96-774b-bcce-b30209900001', '01890a5d-ac96-774b-bcce-b30209900002'] as [
  Id<'category'>,
  Id<'category'>,
];
const integrationId = '01890a5d-ac96-774b-bcce-b30209900003' as Id<'integration'>;
const [gbp, eur] = ['GBP', 'EUR'] as [Currency, Currency];

const aRecord: PolicyRecord = {
  ...{ categoryId: meals, confidence: 0.7, amountMinor: -1_000n, reviewReason: null },
  ...{
    currency: gbp,
    decidedBy: 'similarity',
    sourceKind: 'import',
    integrationId: null,
    payee: 'corner cafe',
  },
};
const approve: PolicyRoute = { kind: 'auto-approve', condition: 'it' };
const unsure: PolicyRoute = { kind: 'review', reason: 'low-confidence' };
type PolicyRoute = ReturnType<ReturnType<typeof routeByPolicy>>;

const route = (policy: Partial<Policy>, record: Partial<PolicyRecord> = {}, history: History = () => 0) =>
  routeByPolicy({ ...plainPolicy, ...policy }, history)({ ...aRecord, ...record });
const condition = (when: ConditionTest, rest: Partial<PolicyCondition> = {}): PolicyCondition => ({
  ...{ name: 'it', when, then: 'approve' },
  ...rest,
});

describe('a condition', () => {
  it.each<[string, ConditionTest, Partial<PolicyRecord>, boolean]>([
    ['confidence at least', { confidenceAtLeast: 0.7 }, {}, true],
    ['less confidence', { confidenceAtLeast: 0.7 }, { confidence: 0.699 }, false],
    ['a stage', { decidedBy: ['rules', 'similarity'] }, {}, true],
    ['another stage', { decidedBy: ['rules'] }, {}, false],
    ['no stage', { decidedBy: ['rules'] }, { decidedBy: null }, false],
    ['money out', { direction: 'out' }, {}, true],
    ['money in', { direction: 'out' }, { amountMinor: 1_000n }, false],
    ['a currency', { currency: [eur, gbp] }, {}, true],
    ['another currency', { currency: [eur] }, {}, false],
    [
      'an amount at its bounds',
      { amount: { currency: gbp, atLeastMinor: 1_000n, atMostMinor: 1_000n } },
      {},
      true,
    ],
    ['a smaller amount', { amount: { currency: gbp, atLeastMinor: 1_001n } }, {}, false],
    ['a larger amount', { amount: { currency: gbp, atMostMinor: 999n } }, {}, false],
    ['an amount of another currency', { amount: { currency: eur, atMostMinor: 9_999n } }, {}, false],
    ['a category', { categoryId: [travel, meals] }, {}, true],
    ['another category', { categoryId: [travel] }, {}, false],
    ['a source', { source: ['import'] }, {}, true],
    ['another source', { source: ['delivery'] }, {}, false],
    ['an integration', { integrationId: [integrationId] }, { sourceKind: 'delivery', integrationId }, true],
    ['no integration', { integrationId: [integrationId] }, {}, false],
    ['all that it asks for', { direction: 'out', confidenceAtLeast: 0.5, currency: [gbp] }, {}, true],
    ['a part of it', { direction: 'out', confidenceAtLeast: 0.8, currency: [gbp] }, {}, false],
    ['an objection that it does not name', { direction: 'out' }, { reviewReason: 'little-history' }, false],
    [
      'an objection that it names',
      { objection: ['little-history'] },
      { reviewReason: 'little-history' },
      true,
    ],
    ['another objection', { objection: ['little-history'] }, { reviewReason: 'marked-by-rule' }, false],
    ['no objection', { objection: ['little-history'] }, {}, false],
  ])('on %s', (_, when, record, holds) => {
    const { kind } = route({ conditions: [condition(when)] }, record);
    expect(kind).toBe(holds ? 'auto-approve' : 'review');
  });

  it('on earlier approvals looks at the payee and the category', () => {
    const history: History = (payee, categoryId) => (payee === 'corner cafe' && categoryId === meals ? 3 : 0);
    const conditions = [condition({ earlierApprovals: 3 })];
    expect(route({ conditions }, {}, history)).toEqual(approve);
    expect(route({ conditions: [condition({ earlierApprovals: 4 })] }, {}, history)).toEqual(unsure);
    expect(route({ conditions }, { categoryId: travel }, history)).toEqual(unsure);
    expect(route({ conditions }, { payee: 'corner shop' }, history)).toEqual(unsure);
  });

  it('asks for a review, and says why', () => {
    const review = condition({ categoryId: [meals] }, { then: 'review' });
    const sure = { confidence: 1 };
    expect(route({ conditions: [review] }, sure)).toEqual({
      kind: 'review',
      reason: 'policy-condition',
      condition: 'it',
    });
    expect(route({ conditions: [{ ...review, reason: 'large-amount' }] }, sure)).toMatchObject({
      reason: 'large-amount',
    });
  });
});

describe('a policy', () => {
  const small = condition({ amount: { currency: gbp, atMostMinor: 5_000n } }, { name: 'small' });
  const food = condition({ categoryId: [meals] }, { name: 'food', then: 'review' });

  it('goes by the first condition that holds', () => {
    expect(route({ conditions: [small, food] })).toMatchObject({ kind: 'auto-approve', condition: 'small' });
    expect(route({ conditions: [food, small] })).toMatchObject({ kind: 'review', condition: 'food' });
    expect(route({ conditions: [small, food] }, { amountMinor: -5_001n })).toMatchObject({
      condition: 'food',
    });
  });

  it.each<[string, Partial<PolicyRecord>, PolicyRoute]>([
    ['enough confidence', { confidence: 0.9 }, { kind: 'auto-approve' }],
    ['too little', {}, unsure],
    [
      'a large amount',
      { confidence: 1, amountMinor: 1_000_001n },
      { kind: 'review', reason: 'large-amount' },
    ],
    ['an objection', { reviewReason: 'little-history' }, { kind: 'review', reason: 'little-history' }],
  ])('falls back on its settings where none holds: %s', (_, record, expected) => {
    expect(route({ conditions: [condition({ categoryId: [travel] })] }, record)).toEqual(expected);
  });

  it('never approves what has no category', () => {
    const record = { categoryId: null, decidedBy: null };
    expect(route({ conditions: [small] }, record)).toEqual({ kind: 'review', reason: 'uncategorised' });
  });

  it.each<[string, Partial<PolicyRecord>, 'auto-approve' | ReviewReason]>([
    ['at the bound', { amountMinor: -1_000n }, 'auto-approve'],
    ['above it, out', { amountMinor: -1_001n }, 'second-approver'],
    ['above it, in', { amountMinor: 1_001n }, 'second-approver'],
    ['in a currency without one', { amountMinor: -4_000n, currency: eur }, 'low-confidence'],
  ])('approves nothing by itself that takes two people: %s', (_, record, expected) => {
    const routed = route({ conditions: [small], secondAbove: new Map([[gbp, 1_000n]]) }, record);
    expect(routed.kind === 'review' ? routed.reason : routed.kind).toBe(expected);
  });
});
