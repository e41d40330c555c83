/** What an entry may meet in the books as they stand; for documents of operations that post. */
export const standingFaults = [
  'ledger.account-closed',
  'ledger.account-is-heading',
  'ledger.currency-not-allowed',
  'ledger.balance-too-low',
  'ledger.balance-out-of-range',
  'ledger.period-closed',
];

/** What may be wrong with an entry itself. */
export const entryFaults = [
  'ledger.entry-one-sided',
  'ledger.entry-unbalanced',
  'ledger.posting-zero',
  'ledger.amount-out-of-range',
  'ledger.currency-unknown',
  'ledger.account-unknown',
  'ledger.metadata-invalid',
  'ledger.reference-reserved',
];
