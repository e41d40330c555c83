import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause, type Currency } from '@balance/kernel';
import { decideExchange, type ExchangeDecision } from '../../domain/exchange.js';
import { exchangeEntry, mayMove } from '../../domain/exchange-entry.js';
import {
  checkWish,
  exchangeInput,
  type ExchangeTerms,
  type ExchangeWish,
} from '../../domain/exchange-terms.js';
import { ReferenceReused } from '../../domain/ledger.errors.js';
import { LedgerClock } from '../../ledger-clock.js';
import { PostEntries } from '../../post-entries/post-entries.use-case.js';
import { CarryingValues } from '../carrying-values.js';
import { ExchangeRepository, type KeptExchange } from '../exchange.repository.js';
import { ExchangeRates } from '../exchange-rates.js';

export interface ExchangeOptions {
  readonly homeCurrency: Currency;
  readonly cause: Cause;
  readonly mayOverrideLock?: boolean | undefined;
}

interface Decided {
  readonly wish: ExchangeWish;
  readonly terms: ExchangeTerms;
  readonly decision: ExchangeDecision;
  readonly inputHash: Buffer;
}

/** Gives one currency for another, and posts what was gained or lost by it. */
@Injectable()
export class ExchangeMoney {
  constructor(
    private readonly exchanges: ExchangeRepository,
    private readonly rates: ExchangeRates,
    private readonly carryingValues: CarryingValues,
    private readonly postEntries: PostEntries,
    private readonly ledgerClock: LedgerClock,
  ) {}

  /**
   * The same exchange under the same reference is posted once; a repeat answers the first.
   *
   * @throws {DomainError} `ledger.exchange-invalid`, `ledger.rate-invalid`, `ledger.rate-unknown`,
   *   `ledger.reference-reused`, and what its entry would be refused with; the transaction must then be given up
   */
  async execute(tx: Tx, wish: ExchangeWish, options: ExchangeOptions): Promise<KeptExchange> {
    const { homeCurrency } = options;
    checkWish(wish, homeCurrency);
    const inputHash = exchangeInput(wish);
    await this.ledgerClock.enter(tx);
    const first = await this.firstUnder(tx, wish, inputHash);
    if (first) return first;
    const terms = await this.rates.termsOf(tx, wish);
    await this.exchanges.lockBalances(tx, mayMove(terms, homeCurrency));
    // Somebody may have posted it while we waited.
    const other = await this.firstUnder(tx, wish, inputHash);
    if (other) return other;
    const worthMinor = await this.rates.worthOf(tx, terms, wish.effectiveOn, homeCurrency);
    const decision = decideExchange(
      { ...terms, homeCurrency, worthMinor, effectiveOn: wish.effectiveOn },
      {
        sell: await this.carryingValues.of(tx, terms.sell, homeCurrency),
        buy: await this.carryingValues.of(tx, terms.buy, homeCurrency),
      },
    );
    return this.post(tx, { wish, terms, decision, inputHash }, options);
  }

  private async firstUnder(
    tx: Tx,
    { reference }: ExchangeWish,
    inputHash: Buffer,
  ): Promise<KeptExchange | undefined> {
    const known = await this.exchanges.known(tx, reference);
    if (known && !known.inputHash.equals(inputHash)) throw new ReferenceReused(reference);
    return known;
  }

  private async post(
    tx: Tx,
    { wish, terms, decision, inputHash }: Decided,
    { homeCurrency, cause, mayOverrideLock }: ExchangeOptions,
  ): Promise<KeptExchange> {
    const entry = exchangeEntry(wish, terms, decision, homeCurrency);
    const batch = { stream: `exchange:${wish.reference}`, cause, mayOverrideLock };
    const { posted } = await this.postEntries.execute(tx, [entry], batch);
    if (!posted[0]) throw new ReferenceReused(entry.reference);
    const exchange: KeptExchange = {
      entryId: posted[0],
      reference: wish.reference,
      inputHash,
      rate: terms.used?.base === terms.sell.currency ? terms.used.rate : null,
      rateSource: terms.used?.source ?? null,
      rateOn: terms.used?.on ?? null,
      homeCurrency,
      valueMinor: decision.worthMinor,
      realisedMinor: decision.realisedMinor,
    };
    await this.exchanges.insert(tx, exchange, wish.effectiveOn, decision.legs);
    return exchange;
  }
}
