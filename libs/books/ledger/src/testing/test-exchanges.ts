import { type Currency, type TenantId } from '@balance/kernel';
import { ExchangeMoney } from '../currencies/exchange-money/exchange-money.use-case.js';
import { type KeptExchange } from '../currencies/exchange.repository.js';
import { SetRates } from '../currencies/set-rates/set-rates.use-case.js';
import { type ExchangeWish } from '../domain/exchange-terms.js';
import { cause, type TestBooks } from './test-books.js';

export const home = 'EUR' as Currency;

/** Valid by default: 1,000.00 USD bought for 900.00 EUR. For tests. */
export const anExchange = (changes: Partial<ExchangeWish> = {}): ExchangeWish => ({
  reference: 'fx:1',
  effectiveOn: '2026-01-10',
  sell: { accountCode: '1000', currency: home, amountMinor: 90_000n },
  buy: { accountCode: '1100', currency: 'USD' as Currency, amountMinor: 100_000n },
  ...changes,
});

/** What can be done with the currencies of a tenant whose own is EUR. */
export const testExchanges = (books: TestBooks, tenantId: TenantId) => ({
  exchange: (wish: ExchangeWish): Promise<KeptExchange> =>
    books.database.forTenant(tenantId, (tx) =>
      books.get(ExchangeMoney).execute(tx, wish, { homeCurrency: home, cause }),
    ),

  /** `EUR/USD 2026-01-10 1.0834` each. */
  setRates: (...rates: readonly string[]): Promise<void> =>
    books.database.forTenant(tenantId, (tx) =>
      books.get(SetRates).execute(
        tx,
        rates.map((text) => {
          const [pair = '', on = '', rate = ''] = text.split(' ');
          const [base, quote] = pair.split('/') as [Currency, Currency];
          return { base, quote, on, rate, source: 'ECB' };
        }),
        cause,
      ),
    ),
});
