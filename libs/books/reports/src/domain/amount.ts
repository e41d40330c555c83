import { z } from 'zod';
import { type Currency, formatMinor } from '@balance/kernel';
import { type AccountTotal } from '@balance/ledger';

/** An amount twice: as decimal string, and in minor units. */
export const amountSchema = z.object({ amount: z.string(), amountMinor: z.string() });

export type Amount = z.infer<typeof amountSchema>;

export const amountOf = (amountMinor: bigint, currency: string): Amount => ({
  amount: formatMinor(amountMinor, currency as Currency),
  amountMinor: amountMinor.toString(),
});

export const sumMinor = (totals: readonly { readonly amountMinor: bigint }[]): bigint =>
  totals.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/** The totals of each currency, by its code, in the order of the accounts' codes. Currencies are never added up. */
export function byCurrency(totals: readonly AccountTotal[]): [string, AccountTotal[]][] {
  const currencies = [...new Set(totals.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => [
    currency,
    totals.filter((total) => total.currency === currency).sort((a, b) => (a.code < b.code ? -1 : 1)),
  ]);
}
