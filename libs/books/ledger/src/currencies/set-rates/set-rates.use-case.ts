import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, isCalendarDate, isCurrency } from '@balance/kernel';
import { RateInvalid } from '../../domain/exchange.errors.js';
import { ratesSet } from '../../domain/rate.events.js';
import { parseRate, type StoredRate } from '../../domain/rate.js';
import { RateRepository } from '../rate.repository.js';

/** Keeps what currencies cost in each other. What was exchanged already keeps the rate that it was exchanged at. */
@Injectable()
export class SetRates {
  constructor(
    private readonly rates: RateRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * @param rates one for each pair and day; the last one counts
   * @throws {RateInvalid} `ledger.rate-invalid`
   */
  async execute(tx: Tx, rates: readonly StoredRate[], cause: Cause): Promise<void> {
    for (const { base, quote, on, rate } of rates)
      if (
        !isCurrency(base) ||
        !isCurrency(quote) ||
        base === quote ||
        !isCalendarDate(on) ||
        !parseRate(rate)
      )
        throw new RateInvalid(base, quote, rate);
    const byKey = new Map(rates.map((rate) => [`${rate.base}/${rate.quote} ${rate.on}`, rate]));
    if (byKey.size === 0) return;
    await this.rates.set(tx, [...byKey.values()], cause.actor);
    const payload = { rates: [...byKey.values()] };
    await this.events.append(tx, [{ event: ratesSet, stream: 'exchange-rates:current', payload, cause }]);
  }
}
