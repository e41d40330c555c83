import { type Account, type AccountType } from './account.js';

const account =
  (type: AccountType) =>
  (code: string, name: string): Account => ({ code, name, type });
const asset = account('asset');
const liability = account('liability');
const equity = account('equity');
const income = account('income');
const expense = account('expense');

/** What a small business starts with. Codes are stable: categories refer to them. */
export const defaultChart: readonly Account[] = [
  asset('1000', 'Cash at bank'),
  asset('1100', 'Card account'),
  asset('1200', 'Accounts receivable'),
  asset('1300', 'Petty cash'),
  asset('1400', 'Prepayments'),
  asset('1500', 'Equipment'),
  asset('1990', 'Transfers in transit'),
  asset('1999', 'Suspense'),
  liability('2000', 'Accounts payable'),
  liability('2100', 'Sales tax'),
  liability('2200', 'Payroll liabilities'),
  liability('2300', 'Loans'),
  equity('3000', 'Owner’s capital'),
  equity('3100', 'Owner’s drawings'),
  equity('3900', 'Retained earnings'),
  income('4000', 'Sales'),
  income('4100', 'Other income'),
  expense('5000', 'Cost of goods'),
  expense('6000', 'Rent and premises'),
  expense('6100', 'Utilities'),
  expense('6200', 'Wages and salaries'),
  expense('6300', 'Travel'),
  expense('6400', 'Meals and entertainment'),
  expense('6500', 'Office supplies'),
  expense('6600', 'Software and subscriptions'),
  expense('6700', 'Professional fees'),
  expense('6800', 'Insurance'),
  expense('6900', 'Bank charges'),
  expense('7000', 'Marketing'),
  expense('7100', 'Repairs and maintenance'),
  expense('7200', 'Vehicles'),
  expense('7300', 'Telephone and internet'),
  expense('7400', 'Training'),
  expense('7500', 'Grants and donations'),
  expense('7600', 'Taxes and licences'),
  expense('7700', 'Social care and services'),
  expense('7900', 'Other expenses'),
  expense('8000', 'Depreciation'),
  expense('8100', 'Interest paid'),
];
