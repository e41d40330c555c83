import { z } from 'zod';
import { type AccountTotal } from '@balance/ledger';
import { amountOf, amountSchema, byCurrency, sumMinor } from './amount.js';

const line = z.object({ code: z.string(), name: z.string(), debit: amountSchema, credit: amountSchema });

/** What each account stands at on a day, on the side on which it stands. */
export const trialBalanceSchema = z.object({
  to: z.string(),
  currencies: z.array(
    z.object({
      currency: z.string(),
      lines: z.array(line),
      debit: amountSchema,
      credit: amountSchema,
    }),
  ),
});

export type TrialBalance = z.infer<typeof trialBalanceSchema>;

/**
 * The trial balance at the end of a day. In books that balance, both columns come to the same.
 *
 * @param totals sums of everything up to that day, debit positive; accounts that stand at zero are left out
 */
export function trialBalance(to: string, totals: readonly AccountTotal[]): TrialBalance {
  const standing = totals.filter(({ amountMinor }) => amountMinor !== 0n);
  return {
    to,
    currencies: byCurrency(standing).map(([currency, accounts]) => {
      const debits = accounts.filter(({ amountMinor }) => amountMinor > 0n);
      const credits = accounts.filter(({ amountMinor }) => amountMinor < 0n);
      return {
        currency,
        lines: accounts.map(({ code, name, amountMinor }) => ({
          code,
          name,
          debit: amountOf(amountMinor > 0n ? amountMinor : 0n, currency),
          credit: amountOf(amountMinor < 0n ? -amountMinor : 0n, currency),
        })),
        debit: amountOf(sumMinor(debits), currency),
        credit: amountOf(-sumMinor(credits), currency),
      };
    }),
  };
}
