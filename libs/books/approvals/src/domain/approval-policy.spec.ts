import { describe, expect, it } from '@jest/globals';
import { type Id } from '@balance/kernel';
import { decideRoute, defaultPolicy, type RoutedRecord } from './approval-policy.js';

const categoryId = '01890a5d-ac96-774b-bcce-b302099a8057' as Id<'category'>;
const aRecord: RoutedRecord = { categoryId, confidence: 1, amountMinor: -1_000n, reviewReason: null };

describe('decideRoute', () => {
  it.each([
    ['approves what is sure and small', {}, { kind: 'auto-approve' }],
    ['approves at the threshold', { confidence: 0.9 }, { kind: 'auto-approve' }],
    ['reviews below the threshold', { confidence: 0.899 }, { kind: 'review', reason: 'low-confidence' }],
    ['approves at the amount', { amountMinor: -1_000_000n }, { kind: 'auto-approve' }],
    [
      'reviews above the amount, out',
      { amountMinor: -1_000_001n },
      { kind: 'review', reason: 'large-amount' },
    ],
    ['reviews above the amount, in', { amountMinor: 1_000_001n }, { kind: 'review', reason: 'large-amount' }],
    ['reviews what has no category', { categoryId: null }, { kind: 'review', reason: 'uncategorised' }],
    [
      'says that before all else',
      { categoryId: null, reviewReason: 'marked-by-rule', confidence: 0 },
      { kind: 'review', reason: 'uncategorised' },
    ],
    [
      'reviews what a rule has marked, however sure and small',
      { reviewReason: 'marked-by-rule' },
      { kind: 'review', reason: 'marked-by-rule' },
    ],
    [
      'reviews what its stage does not vouch for, however confident',
      { reviewReason: 'little-history', confidence: 1, amountMinor: -9_999_999n },
      { kind: 'review', reason: 'little-history' },
    ],
  ] as const)('%s', (_, facts, route) => {
    expect(decideRoute({ ...aRecord, ...facts }, defaultPolicy)).toEqual(route);
  });
});
