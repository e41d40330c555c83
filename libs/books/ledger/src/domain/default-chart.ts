import { type AccountType, type NewAccount } from './account.js';

const account =
  (type: AccountType) =>
  (code: string, name: string, parentCode: string | null = null): NewAccount => ({
    code,
    name,
    type,
    parentCode,
  });
const asset = account('asset');
const liability = account('liability');
const equity = account('equity');
const income = account('income');
const expense = account('expense');

/** The accounts that the ledger itself posts to, by what they are for. */
export const wellKnown = {
  /** What the books start with in each currency. */
  openingBalances: '3700',
  /** Both sides of an exchange meet here, so that each currency balances by itself. */
  currencyExchange: '3800',
  retainedEarnings: '3900',
  realisedGain: '4200',
  realisedLoss: '8200',
} as const;

/** What a small business starts with. Codes are stable: categories refer to them. Three digits are headings. */
export const defaultChart: readonly NewAccount[] = [
  asset('100', 'Cash and bank'),
  asset('1000', 'Cash at bank', '100'),
  asset('1100', 'Card account', '100'),
  asset('120', 'Receivables and prepayments'),
  asset('1200', 'Accounts receivable', '120'),
  asset('1300', 'Petty cash', '100'),
  asset('1400', 'Prepayments', '120'),
  asset('150', 'Fixed assets'),
  asset('1500', 'Equipment', '150'),
  asset('199', 'Clearing'),
  asset('1990', 'Transfers in transit', '199'),
  asset('1999', 'Suspense', '199'),
  liability('200', 'Current liabilities'),
  liability('2000', 'Accounts payable', '200'),
  liability('2100', 'Sales tax', '200'),
  liability('2200', 'Payroll liabilities', '200'),
  liability('230', 'Long-term liabilities'),
  liability('2300', 'Loans', '230'),
  equity('300', 'Owner’s equity'),
  equity('3000', 'Owner’s capital', '300'),
  equity('3100', 'Owner’s drawings', '300'),
  equity(wellKnown.openingBalances, 'Opening balances', '300'),
  equity(wellKnown.currencyExchange, 'Currency exchange', '300'),
  equity(wellKnown.retainedEarnings, 'Retained earnings', '300'),
  income('400', 'Operating income'),
  income('4000', 'Sales', '400'),
  income('4100', 'Other income', '400'),
  income('420', 'Financial income'),
  income(wellKnown.realisedGain, 'Realised exchange gains', '420'),
  expense('500', 'Cost of sales'),
  expense('5000', 'Cost of goods', '500'),
  expense('600', 'Premises'),
  expense('6000', 'Rent and premises', '600'),
  expense('6100', 'Utilities', '600'),
  expense('620', 'Staff'),
  expense('6200', 'Wages and salaries', '620'),
  expense('630', 'Travel and vehicles'),
  expense('6300', 'Travel', '630'),
  expense('6400', 'Meals and entertainment', '630'),
  expense('650', 'Office and communication'),
  expense('6500', 'Office supplies', '650'),
  expense('6600', 'Software and subscriptions', '650'),
  expense('670', 'Fees and insurance'),
  expense('6700', 'Professional fees', '670'),
  expense('6800', 'Insurance', '670'),
  expense('6900', 'Bank charges', '670'),
  expense('700', 'Other operating expenses'),
  expense('7000', 'Marketing', '700'),
  expense('7100', 'Repairs and maintenance', '600'),
  expense('7200', 'Vehicles', '630'),
  expense('7300', 'Telephone and internet', '650'),
  expense('7400', 'Training', '620'),
  expense('7500', 'Grants and donations', '700'),
  expense('7600', 'Taxes and licences', '700'),
  expense('7700', 'Social care and services', '700'),
  expense('7900', 'Other expenses', '700'),
  expense('800', 'Depreciation and finance costs'),
  expense('8000', 'Depreciation', '800'),
  expense('8100', 'Interest paid', '800'),
  expense(wellKnown.realisedLoss, 'Realised exchange losses', '800'),
];
