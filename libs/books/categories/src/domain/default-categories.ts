import { type Category } from './category.js';

const income = (key: string, name: string, accountCode: string) =>
  ({ key, name, kind: 'income', accountCode }) as const;
const expense = (key: string, name: string, accountCode: string) =>
  ({ key, name, kind: 'expense', accountCode }) as const;
const transfer = (key: string, name: string, accountCode: string) =>
  ({ key, name, kind: 'transfer', accountCode }) as const;

/** What a new tenant starts with; the codes are those of the default chart of accounts. */
export const defaultCategories: readonly Omit<Category, 'id'>[] = [
  income('sales', 'Sales', '4000'),
  income('other-income', 'Other income', '4100'),
  expense('cost-of-goods', 'Cost of goods', '5000'),
  expense('rent', 'Rent and premises', '6000'),
  expense('utilities', 'Utilities', '6100'),
  expense('wages', 'Wages and salaries', '6200'),
  expense('travel', 'Travel', '6300'),
  expense('meals', 'Meals and entertainment', '6400'),
  expense('office-supplies', 'Office supplies', '6500'),
  expense('software', 'Software and subscriptions', '6600'),
  expense('professional-fees', 'Professional fees', '6700'),
  expense('insurance', 'Insurance', '6800'),
  expense('bank-charges', 'Bank charges', '6900'),
  expense('marketing', 'Marketing', '7000'),
  expense('repairs', 'Repairs and maintenance', '7100'),
  expense('vehicles', 'Vehicles', '7200'),
  expense('telecoms', 'Telephone and internet', '7300'),
  expense('training', 'Training', '7400'),
  expense('grants', 'Grants and donations', '7500'),
  expense('taxes', 'Taxes and licences', '7600'),
  expense('social-care', 'Social care and services', '7700'),
  expense('other-expenses', 'Other expenses', '7900'),
  transfer('transfer', 'Transfer between own accounts', '1990'),
];
