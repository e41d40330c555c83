import { type NewHold } from '../domain/hold.js';
import { aPosting } from './an-entry.js';

/** Valid by default: 12.34 EUR at the bank reserved for travel, with no end. For tests. */
export const aHold = (changes: Partial<NewHold> = {}): NewHold => ({
  reference: 'authorisation:1',
  effectiveOn: '2025-03-31',
  description: 'A train ticket',
  postings: [aPosting({ accountCode: '6300' }), aPosting({ amountMinor: -1234n })],
  ...changes,
});
