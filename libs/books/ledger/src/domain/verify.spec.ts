import { describe, expect, it } from '@jest/globals';
import { type EntryId } from './entry.js';
import { describeDifference, type LedgerDifference } from './verify.js';

const difference: LedgerDifference = {
  check: 'balances',
  entryId: null,
  accountCode: '1000',
  currency: 'EUR',
  of: 'balance',
  expected: '5',
  found: '7',
};

describe('describeDifference', () => {
  it.each<[Partial<LedgerDifference>, string]>([
    [{}, 'balances: account 1000, in EUR: balance: expected 5, found 7'],
    [
      { check: 'entries-balance', entryId: 'e1' as EntryId, accountCode: null },
      'entries-balance: entry e1, in EUR: balance: expected 5, found 7',
    ],
    [{ accountCode: null, currency: null }, 'balances: balance: expected 5, found 7'],
  ])('says where, what was expected and what was found: %j', (changes, text) => {
    expect(describeDifference({ ...difference, ...changes })).toBe(text);
  });
});
