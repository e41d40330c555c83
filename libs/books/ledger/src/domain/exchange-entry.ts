import { type Currency } from '@balance/kernel';
import { wellKnown } from './default-chart.js';
import { type EntryMetadata, type NewEntry } from './entry.js';
import { type ExchangeDecision } from './exchange.js';
import { type ExchangeTerms, type ExchangeWish } from './exchange-terms.js';

/** The entry of an exchange. Its metadata say by which rate, and what was realised. */
export function exchangeEntry(
  wish: ExchangeWish,
  { sell, buy, used }: ExchangeTerms,
  { postings, worthMinor, realisedMinor }: ExchangeDecision,
  homeCurrency: Currency,
): NewEntry {
  const metadata: EntryMetadata = {
    ...wish.metadata,
    homeCurrency,
    valueMinor: worthMinor.toString(),
    realisedMinor: realisedMinor.toString(),
    ...(used && { rate: used.rate, ratePair: `${used.base}/${used.quote}` }),
    ...(used?.source != null && { rateSource: used.source }),
    ...(used?.on != null && { rateOn: used.on }),
  };
  return {
    // In a name space of its own: nobody else waits for this reference while we hold balances.
    reference: `exchange:${wish.reference}`,
    effectiveOn: wish.effectiveOn,
    description: wish.description ?? `${sell.currency} for ${buy.currency}`,
    metadata,
    postings,
  };
}

/** Every balance that the entry may move, whatever comes of it. */
export const mayMove = (
  { sell, buy }: ExchangeTerms,
  homeCurrency: Currency,
): readonly { readonly accountCode: string; readonly currency: string }[] => {
  const { currencyExchange, realisedGain, realisedLoss } = wellKnown;
  return [
    ...[sell, buy],
    ...[sell.currency, buy.currency, homeCurrency].map((currency) => ({
      accountCode: currencyExchange,
      currency,
    })),
    ...[realisedGain, realisedLoss].map((accountCode) => ({ accountCode, currency: homeCurrency })),
  ];
};
