import { type Account } from '../domain/account.js';
import { type Balance } from '../domain/balance.js';

/** Valid by default: the bank account, with nothing above or beneath it. For tests. */
export const anAccount = (changes: Partial<Account> = {}): Account => ({
  code: '1000',
  name: 'Cash at bank',
  type: 'asset',
  parentCode: null,
  normalSide: 'debit',
  currencies: null,
  minimumMinor: null,
  closedAt: null,
  isHeading: false,
  version: 1,
  ...changes,
});

/** 12.34 EUR on the bank account, of one posting. For tests. */
export const aBalance = (changes: Partial<Balance> = {}): Balance => ({
  accountCode: '1000',
  currency: 'EUR',
  balanceMinor: 1234n,
  heldDebitMinor: 0n,
  heldCreditMinor: 0n,
  postings: 1n,
  ...changes,
});
