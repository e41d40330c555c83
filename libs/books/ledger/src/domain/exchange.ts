import { type Currency } from '@balance/kernel';
import { wellKnown } from './default-chart.js';
import { type NewPosting } from './entry.js';
import { RateUnknown } from './exchange.errors.js';
import { carriedBy } from './exchange-position.js';
import { move, type Position } from './gain.js';
import { fitting } from './rate.js';

export interface ExchangeSide {
  readonly accountCode: string;
  readonly currency: Currency;
  /** Minor units, above zero. */
  readonly amountMinor: bigint;
}

/** What is given for what. */
export interface Exchange {
  /** Credited to its account. */
  readonly sell: ExchangeSide;
  /** Debited to its account. */
  readonly buy: ExchangeSide;
  readonly homeCurrency: Currency;
  /**
   * What each of the sides is worth in minor units of the tenant's currency, at the rate of the day. It may be unknown
   * when both are of one currency.
   */
  readonly worthMinor: bigint | undefined;
  /** Booking date, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
}

/** What a foreign side did to its account. */
export interface ExchangeLeg {
  readonly accountCode: string;
  readonly currency: Currency;
  readonly quantityMinor: bigint;
  readonly carryingMinor: bigint;
}

export interface ExchangeDecision {
  readonly postings: readonly NewPosting[];
  readonly legs: readonly ExchangeLeg[];
  /** What was exchanged, in minor units of the tenant's currency. */
  readonly worthMinor: bigint;
  /** Minor units of the tenant's currency; negative is a loss. */
  readonly realisedMinor: bigint;
}

/**
 * The entry of an exchange. It balances in each currency because what is sold and bought passes through one clearing
 * account of equity; what was gained or lost over the carrying value passes from there to income or expense.
 *
 * One foreign currency for itself moves money or settles a debt: what is taken from keeps its carrying value, and only
 * the difference to the debt's is realised.
 *
 * @param positions of the accounts of both sides in their currencies
 * @throws {RateUnknown} `ledger.rate-unknown`, {@link AmountOutOfRange} `ledger.amount-out-of-range`
 */
export function decideExchange(
  exchange: Exchange,
  positions: { readonly sell: Position; readonly buy: Position },
): ExchangeDecision {
  const { sell, buy, homeCurrency } = exchange;
  const carriedMinor = sell.currency === buy.currency ? carriedOver(exchange, positions) : undefined;
  const worthMinor = carriedMinor ?? exchange.worthMinor;
  if (worthMinor === undefined) throw new RateUnknown(sell.currency, homeCurrency, exchange.effectiveOn);
  const sold = { ...sell, amountMinor: -sell.amountMinor };
  const moves = [
    { side: sold, ...move(positions.sell, sold.amountMinor, -worthMinor) },
    { side: buy, ...move(positions.buy, buy.amountMinor, worthMinor) },
  ].filter(({ side }) => side.currency !== homeCurrency);
  const realisedMinor = moves.reduce((sum, moved) => sum + moved.realisedMinor, 0n);
  return {
    postings: [
      ...[sold, buy].map(({ accountCode, currency, amountMinor }) => ({
        accountCode,
        currency,
        amountMinor,
      })),
      ...(sell.currency === buy.currency ? [] : [cleared(sold), cleared(buy)]),
      ...realised(realisedMinor, homeCurrency),
    ],
    legs: moves.map(({ side, carryingMinor }) => ({
      accountCode: side.accountCode,
      currency: side.currency,
      quantityMinor: side.amountMinor,
      carryingMinor: fitting(carryingMinor),
    })),
    worthMinor,
    realisedMinor,
  };
}

/** What one of the accounts carries the amount at, if the amount takes nothing but what is there. */
function carriedOver(
  { sell, buy }: Exchange,
  positions: { readonly sell: Position; readonly buy: Position },
): bigint | undefined {
  const taken = carriedBy(positions.sell, -sell.amountMinor);
  return taken === undefined ? carriedBy(positions.buy, buy.amountMinor) : -taken;
}

const cleared = ({ currency, amountMinor }: ExchangeSide): NewPosting => ({
  accountCode: wellKnown.currencyExchange,
  currency,
  amountMinor: -amountMinor,
});

function realised(amountMinor: bigint, currency: Currency): NewPosting[] {
  if (amountMinor === 0n) return [];
  const accountCode = amountMinor > 0n ? wellKnown.realisedGain : wellKnown.realisedLoss;
  return [
    { accountCode: wellKnown.currencyExchange, currency, amountMinor },
    { accountCode, currency, amountMinor: -amountMinor },
  ];
}
