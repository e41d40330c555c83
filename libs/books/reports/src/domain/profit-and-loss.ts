import { z } from 'zod';
import { type Currency, formatMinor } from '@balance/kernel';
import { type AccountTotal } from '@balance/ledger';
import { amountOf, byCurrency, sumMinor } from './amount.js';
import { type Period } from './period.js';

const line = z.object({
  code: z.string(),
  name: z.string(),
  /** Decimal string, and the same in minor units. */
  amount: z.string(),
  amountMinor: z.string(),
});
const section = z.object({ lines: z.array(line), total: z.string(), totalMinor: z.string() });
const inCurrency = z.object({
  currency: z.string(),
  income: section,
  expense: section,
  net: z.string(),
  netMinor: z.string(),
});

/** What came in and what it cost, per account and currency. Currencies are never added up. */
export const profitAndLossSchema = z.object({
  from: z.string(),
  to: z.string(),
  currencies: z.array(inCurrency),
});

export type ProfitAndLoss = z.infer<typeof profitAndLossSchema>;
export type ProfitAndLossSection = z.infer<typeof section>;

/**
 * The profit and loss of a period: net = income − expense.
 *
 * @param totals sums of the period, debit positive; accounts of the balance sheet are left out, as are zero sums
 */
export function profitAndLoss({ from, to }: Period, totals: readonly AccountTotal[]): ProfitAndLoss {
  const moving = totals.filter(
    ({ type, amountMinor }) => (type === 'income' || type === 'expense') && amountMinor !== 0n,
  );
  return {
    from,
    to,
    currencies: byCurrency(moving).map(([currency, totals]) => ofCurrency(currency as Currency, totals)),
  };
}

function ofCurrency(
  currency: Currency,
  totals: readonly AccountTotal[],
): ProfitAndLoss['currencies'][number] {
  // Income stands on the credit side, which is negative in the books and positive for the reader.
  const income = totals
    .filter(({ type }) => type === 'income')
    .map((total) => ({ ...total, amountMinor: -total.amountMinor }));
  const expense = totals.filter(({ type }) => type === 'expense');
  const netMinor = sumMinor(income) - sumMinor(expense);
  return {
    currency,
    income: sectionOf(currency, income),
    expense: sectionOf(currency, expense),
    net: formatMinor(netMinor, currency),
    netMinor: netMinor.toString(),
  };
}

const sectionOf = (currency: Currency, totals: readonly AccountTotal[]): ProfitAndLossSection => ({
  lines: totals.map(({ code, name, amountMinor }) => ({ code, name, ...amountOf(amountMinor, currency) })),
  total: formatMinor(sumMinor(totals), currency),
  totalMinor: sumMinor(totals).toString(),
});
