import { describe, expect, it } from '@jest/globals';
import { checkPolicy } from './check-policy.js';
import { type ConditionDocument, documentOf, type PolicyDocument, policyOf } from './policy-document.js';

const condition: ConditionDocument = { name: 'it', when: { direction: 'out' }, then: 'approve' };

describe('a policy', () => {
  it.each<[string, ConditionDocument[], string]>([
    ['two conditions of one name', [condition, condition], '/conditions/1/name'],
    ['a reason for an approval', [{ ...condition, reason: 'large-amount' }], '/conditions/0/reason'],
    ['a condition that approves everything', [{ ...condition, when: {} }], '/conditions/0/when'],
    [
      'an amount that is nothing',
      [{ ...condition, when: { amount: { currency: 'GBP', atLeastMinor: '10', atMostMinor: '9' } } }],
      '/conditions/0/when/amount',
    ],
  ])('is refused with %s', (_, conditions, pointer) => {
    expect(() => checkPolicy({ conditions })).toThrow(
      expect.objectContaining({ code: 'approvals.policy-invalid', details: { pointer } }),
    );
  });

  it('is kept as it was given', () => {
    const document: PolicyDocument = {
      ...{ autoApproveAt: 0.5, reviewAboveMinor: '900719925474099312' },
      conditions: [
        {
          name: 'all',
          when: {
            ...{ confidenceAtLeast: 0.5, decidedBy: ['rules'], earlierApprovals: 3, direction: 'in' },
            ...{ currency: ['GBP'], amount: { currency: 'GBP', atLeastMinor: '1', atMostMinor: '2' } },
            ...{ categoryId: ['c'], source: ['import'], integrationId: ['i'], objection: ['little-history'] },
          },
          then: 'review',
          reason: 'large-amount',
        },
        condition,
      ],
      secondAbove: { GBP: '100', JPY: '0' },
      dueDays: { '*': 3, uncategorised: 1 },
    };
    expect(documentOf(policyOf(document))).toEqual(document);
  });
});
