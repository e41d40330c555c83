import { type AccountTotal } from '@balance/ledger';
import { type ChartAccount } from './account-tree.js';

/** The accounts with what they come to in each of the currencies. @param amountMinor debit positive */
export const totalsOf = (
  chart: readonly ChartAccount[],
  currencies: readonly string[],
  amountMinor: (code: string, currency: string) => bigint,
): AccountTotal[] =>
  chart.flatMap(({ code, name, type }) =>
    currencies.map((currency) => ({ code, name, type, currency, amountMinor: amountMinor(code, currency) })),
  );
