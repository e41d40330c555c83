import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { RateUnknown } from '../domain/exchange.errors.js';
import { type AccountDay, positionOf } from '../domain/exchange-position.js';
import { noPosition, type Position } from '../domain/gain.js';
import { worthAt } from '../domain/rate.js';
import { ExchangeRepository } from './exchange.repository.js';
import { RateRepository } from './rate.repository.js';

/** Tells at what accounts carry foreign money, at average cost, from the books and the stored rates alone. */
@Injectable()
export class CarryingValues {
  constructor(
    private readonly exchanges: ExchangeRepository,
    private readonly rates: RateRepository,
  ) {}

  /**
   * @returns nothing for the tenant's own currency
   * @throws {RateUnknown} `ledger.rate-unknown` when money came in on a day that no rate is known of
   */
  async of(
    tx: Tx,
    { accountCode, currency }: { readonly accountCode: string; readonly currency: Currency },
    homeCurrency: Currency,
  ): Promise<Position> {
    if (currency === homeCurrency) return noPosition;
    const days = await this.exchanges.days(tx, accountCode, currency);
    const side = (await this.exchanges.normalSides(tx, [accountCode])).get(accountCode) ?? 'debit';
    const rates = await this.rates.inForce(tx, { base: currency, quote: homeCurrency }, ordinary(days));
    return positionOf(days, side, (on, quantityMinor) => {
      const found = rates.get(on);
      if (!found) throw new RateUnknown(currency, homeCurrency, on);
      return worthAt(quantityMinor, currency, found);
    });
  }
}

const ordinary = (days: readonly AccountDay[]): string[] =>
  days.filter(({ debitMinor, creditMinor }) => debitMinor !== 0n || creditMinor !== 0n).map(({ on }) => on);
