import { z } from 'zod';
import { type AccountTotal } from '@balance/ledger';
import { type Amount, amountOf, amountSchema, byCurrency, sumMinor } from './amount.js';

const line = amountSchema.extend({ code: z.string(), name: z.string() });
const section = z.object({ lines: z.array(line), total: amountSchema });

/** What is owned, what is owed, and what is left, at the end of a day. */
export const balanceSheetSchema = z.object({
  to: z.string(),
  currencies: z.array(
    z.object({
      currency: z.string(),
      assets: section,
      liabilities: section,
      equity: section,
      /** Income less expense since the beginning: it belongs to the owners, and no account holds it yet. */
      earnings: amountSchema,
      liabilitiesAndEquity: amountSchema,
    }),
  ),
});

export type BalanceSheet = z.infer<typeof balanceSheetSchema>;
export type BalanceSheetSection = z.infer<typeof section>;

/**
 * The balance sheet at the end of a day: assets = liabilities + equity + earnings, in each currency.
 *
 * @param totals sums of everything up to that day, debit positive; accounts that stand at zero are left out
 */
export function balanceSheet(to: string, totals: readonly AccountTotal[]): BalanceSheet {
  const standing = totals.filter(({ amountMinor }) => amountMinor !== 0n);
  return {
    to,
    currencies: byCurrency(standing).map(([currency, accounts]) => inCurrency(currency, accounts)),
  };
}

function inCurrency(currency: string, accounts: readonly AccountTotal[]): BalanceSheet['currencies'][number] {
  const of = (type: AccountTotal['type']) => accounts.filter((account) => account.type === type);
  // Liabilities, equity and income stand on the credit side: negative in the books, positive for the reader.
  const owed = [...of('liability'), ...of('equity')];
  const earned = -sumMinor([...of('income'), ...of('expense')]);
  return {
    currency,
    assets: sectionOf(currency, of('asset'), 1n),
    liabilities: sectionOf(currency, of('liability'), -1n),
    equity: sectionOf(currency, of('equity'), -1n),
    earnings: amountOf(earned, currency),
    liabilitiesAndEquity: amountOf(earned - sumMinor(owed), currency),
  };
}

function sectionOf(currency: string, accounts: readonly AccountTotal[], sign: 1n | -1n): BalanceSheetSection {
  const total: Amount = amountOf(sign * sumMinor(accounts), currency);
  const lines = accounts.map(({ code, name, amountMinor }) => ({
    code,
    name,
    ...amountOf(sign * amountMinor, currency),
  }));
  return { lines, total };
}
