const settings = { autoApproveAt: 0.9, reviewAboveMinor: '1000000' };

const policy = {
  ...settings,
  conditions: [
    {
      name: 'Large payments',
      when: { direction: 'out', amount: { currency: 'GBP', atLeastMinor: '250000' } },
      then: 'review',
      reason: 'large-amount',
    },
    {
      name: 'Small and well known',
      when: {
        categoryId: ['01890a5d-ac96-774b-bcce-b302099a8057'],
        earlierApprovals: 3,
        amount: { currency: 'GBP', atMostMinor: '5000' },
      },
      then: 'approve',
    },
  ],
  secondAbove: [{ currency: 'GBP', aboveMinor: '500000' }],
  dueDays: [
    { reason: 'large-amount', days: 1 },
    { reason: '*', days: 3 },
  ],
};

/** Bodies as they can be sent. */
export const policyExamples = {
  conditions: {
    summary: 'Conditions, two people for large amounts, and when reviews are due',
    value: policy,
  },
  settings: { summary: 'The two settings alone', value: settings },
};

export const trialExamples = {
  trial: { summary: 'On the last 500 records', value: { policy, last: 500 } },
};
