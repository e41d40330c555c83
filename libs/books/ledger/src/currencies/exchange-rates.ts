import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { RateUnknown } from '../domain/exchange.errors.js';
import { type ExchangeTerms, type ExchangeWish, needsRate, termsOf } from '../domain/exchange-terms.js';
import { type FoundRate, worthAt } from '../domain/rate.js';
import { RateRepository } from './rate.repository.js';

/** Finds the rates that an exchange needs. */
@Injectable()
export class ExchangeRates {
  constructor(private readonly rates: RateRepository) {}

  /** @throws {RateUnknown} `ledger.rate-unknown` when an amount is open, no rate was stated and none is stored */
  async termsOf(tx: Tx, wish: ExchangeWish): Promise<ExchangeTerms> {
    if (!needsRate(wish) || wish.rate !== undefined) return termsOf(wish, undefined);
    const { sell, buy, effectiveOn } = wish;
    const found = await this.find(tx, sell.currency, buy.currency, effectiveOn);
    if (!found) throw new RateUnknown(sell.currency, buy.currency, effectiveOn);
    return termsOf(wish, found);
  }

  /**
   * What is exchanged in minor units of the tenant's currency: what was paid or got in that, or else what the stored
   * rates say of what is sold, or of what is bought.
   *
   * @returns nothing when one foreign currency is on both sides and no rate is known: it may not be needed
   * @throws {RateUnknown} `ledger.rate-unknown`
   */
  async worthOf(
    tx: Tx,
    { sell, buy }: ExchangeTerms,
    on: string,
    homeCurrency: Currency,
  ): Promise<bigint | undefined> {
    for (const side of [sell, buy]) if (side.currency === homeCurrency) return side.amountMinor;
    for (const side of [sell, buy]) {
      const found = await this.find(tx, side.currency, homeCurrency, on);
      if (found) return worthAt(side.amountMinor, side.currency, found);
    }
    if (sell.currency === buy.currency) return undefined;
    throw new RateUnknown(sell.currency, homeCurrency, on);
  }

  private async find(tx: Tx, base: Currency, quote: Currency, on: string): Promise<FoundRate | undefined> {
    return (await this.rates.inForce(tx, { base, quote }, [on])).get(on);
  }
}
