import { type Currency, maxMinor } from '@balance/kernel';
import { wellKnown } from './default-chart.js';
import { type EntryMetadata } from './entry.js';
import { type ExchangeSide } from './exchange.js';
import { ExchangeInvalid, RateInvalid } from './exchange.errors.js';
import { digestOf } from './hold-input.js';
import { convert, convertBack, type FoundRate, parseRate, worthAt } from './rate.js';

/** One side of what somebody wants to exchange. */
export interface WishedSide extends Omit<ExchangeSide, 'amountMinor'> {
  /** Minor units; worked out from the other side's when left out. */
  readonly amountMinor?: bigint | undefined;
}

/** What somebody wants to give for what. */
export interface ExchangeWish {
  readonly reference: string;
  /** Booking date, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  readonly description?: string | undefined;
  readonly metadata?: EntryMetadata | undefined;
  readonly sell: WishedSide;
  readonly buy: WishedSide;
  /** Units of the bought currency for one of the sold; the stored one when it is needed and left out. */
  readonly rate?: string | undefined;
  /** Who says so. */
  readonly rateSource?: string | undefined;
}

/** The rate that decided, and since when it is known. */
export interface UsedRate {
  readonly rate: string;
  readonly base: Currency;
  readonly quote: Currency;
  readonly source: string | null;
  /** The day of a stored rate. */
  readonly on: string | null;
}

export interface ExchangeTerms {
  readonly sell: ExchangeSide;
  readonly buy: ExchangeSide;
  /** Unset when both amounts were stated. */
  readonly used: UsedRate | undefined;
}

/** Whether the amounts do not say it all. */
export const needsRate = ({ sell, buy }: ExchangeWish): boolean =>
  sell.currency !== buy.currency && (sell.amountMinor === undefined || buy.amountMinor === undefined);

/** @throws {ExchangeInvalid} `ledger.exchange-invalid`, {@link RateInvalid} `ledger.rate-invalid` */
export function checkWish(wish: ExchangeWish, homeCurrency: Currency): void {
  const { reference, sell, buy, rate } = wish;
  const amounts = [sell.amountMinor, buy.amountMinor].filter((amount) => amount !== undefined);
  const fault = (message: string) => new ExchangeInvalid(message, reference);
  if (amounts.length === 0) throw fault('State the amount that is sold, the one that is bought, or both');
  if (amounts.some((amount) => amount <= 0n || amount > maxMinor))
    throw fault('What is sold and bought are amounts above zero that fit 64 bits of minor units');
  if (amounts.length === 2 && rate !== undefined)
    throw fault('Two amounts and a rate may contradict each other; leave one of them out');
  if ([sell, buy].some(({ accountCode }) => accountCode === wellKnown.currencyExchange))
    throw fault(`Account ${wellKnown.currencyExchange} is where exchanges clear; choose others`);
  if (sell.currency === buy.currency) checkSettlement(wish, homeCurrency);
  else if (rate !== undefined && !parseRate(rate)) throw new RateInvalid(sell.currency, buy.currency, rate);
}

function checkSettlement({ reference, sell, buy, rate }: ExchangeWish, homeCurrency: Currency): void {
  const isOneAmount =
    sell.amountMinor === undefined || buy.amountMinor === undefined || sell.amountMinor === buy.amountMinor;
  if (
    sell.currency === homeCurrency ||
    sell.accountCode === buy.accountCode ||
    rate !== undefined ||
    !isOneAmount
  )
    throw new ExchangeInvalid(
      'One currency on both sides settles a foreign item: another currency than your own, on two accounts, of one amount and without a rate. Post an entry otherwise',
      reference,
    );
}

/**
 * The amounts of both sides. What the rate leaves open is rounded once, to the minor unit of its currency.
 *
 * @param stored the rate in force, if {@link needsRate} and none was stated
 */
export function termsOf(wish: ExchangeWish, stored: FoundRate | undefined): ExchangeTerms {
  const { sell, buy } = wish;
  const of = (soldMinor: bigint, boughtMinor: bigint, used?: UsedRate): ExchangeTerms => ({
    sell: { ...sell, amountMinor: soldMinor },
    buy: { ...buy, amountMinor: boughtMinor },
    used,
  });
  const [sold, bought] = [sell.amountMinor, buy.amountMinor];
  if (sold !== undefined && bought !== undefined) return of(sold, bought);
  const known = (sold ?? bought)!;
  if (sell.currency === buy.currency) return of(known, known);
  const pair = { from: sell.currency, to: buy.currency };
  const stated = wish.rate === undefined ? undefined : parseRate(wish.rate);
  if (stated) {
    const used = {
      rate: wish.rate!,
      base: pair.from,
      quote: pair.to,
      source: wish.rateSource ?? null,
      on: null,
    };
    return sold === undefined
      ? of(convertBack(known, stated, pair), known, used)
      : of(known, convert(known, stated, pair), used);
  }
  const found = stored!;
  return sold === undefined
    ? of(worthAt(known, buy.currency, found), known, found)
    : of(known, worthAt(known, sell.currency, found), found);
}

/** SHA-256 of all that was asked for under the reference. */
export const exchangeInput = (wish: ExchangeWish): Buffer =>
  digestOf([
    ...[wish.effectiveOn, wish.description ?? null, wish.rate ?? null, wish.rateSource ?? null],
    Object.entries(wish.metadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    [wish.sell, wish.buy].map((side) => [
      ...[side.accountCode, side.currency, side.amountMinor?.toString() ?? null],
    ]),
  ]);
