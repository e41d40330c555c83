import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Currency } from '@balance/kernel';
import { type ExchangeWish } from '../../domain/exchange-terms.js';
import { ReverseEntry } from '../../reverse-entry/reverse-entry.use-case.js';
import { anEntry, aPosting } from '../../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../../testing/test-books.js';
import { anExchange, home, testExchanges } from '../../testing/test-exchanges.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const [usd, jpy] = ['USD', 'JPY'] as Currency[] as [Currency, Currency];
const side = (accountCode: string, currency: Currency, amountMinor?: bigint) => ({
  accountCode,
  currency,
  amountMinor,
});

async function newTenant() {
  const tenantId = await books.newTenant();
  return {
    tenantId,
    ...testExchanges(books, tenantId),
    balances: () => books.balances(tenantId),
    /** Foreign money that comes in for a sale. */
    earn: (reference: string, effectiveOn: string, amountMinor: bigint, currency: Currency = usd) =>
      books.post(tenantId, [
        anEntry({
          reference,
          effectiveOn,
          postings: [
            aPosting({ accountCode: '1100', amountMinor, currency }),
            aPosting({ accountCode: '4000', amountMinor: -amountMinor, currency }),
          ],
        }),
      ]),
  };
}

describe('ExchangeMoney', () => {
  it('posts an entry that balances in each currency, and says by which rate', async () => {
    const { tenantId, exchange, balances } = await newTenant();
    const wish = anExchange({
      buy: side('1100', usd),
      rate: '1.0834',
      rateSource: 'bank',
      metadata: { order: 'A7' },
    });
    const { entryId, ...kept } = await exchange(wish);
    expect(kept).toMatchObject({
      rate: '1.0834',
      rateSource: 'bank',
      rateOn: null,
      valueMinor: 90_000n,
      realisedMinor: 0n,
    });
    expect(await balances()).toEqual({
      ...{ '1000 EUR': -90_000n, '1100 USD': 97_506n, '3800 EUR': 90_000n, '3800 USD': -97_506n },
    });
    expect(await books.entries(tenantId)).toMatchObject([
      {
        ...{ id: entryId, reference: 'exchange:fx:1', effectiveOn: '2026-01-10', description: 'EUR for USD' },
        metadata: {
          order: 'A7',
          rate: '1.0834',
          ratePair: 'EUR/USD',
          rateSource: 'bank',
          valueMinor: '90000',
        },
      },
    ]);
  });

  it('takes the stored rate of the day, or of not long before, whichever way round it is written', async () => {
    const { exchange, setRates, balances } = await newTenant();
    await setRates('EUR/USD 2026-01-09 1.1', 'USD/EUR 2026-01-07 0.5', 'EUR/JPY 2025-12-01 160');
    const found = await exchange(anExchange({ buy: side('1100', usd) }));
    expect(found).toMatchObject({ rate: '1.1', rateSource: 'ECB', rateOn: '2026-01-09' });
    expect(await balances()).toMatchObject({ '1100 USD': 99_000n });
    const back = await exchange(
      anExchange({ reference: 'fx:2', sell: side('1100', usd, 1_100n), buy: side('1000', home) }),
    );
    expect(back).toMatchObject({ rate: null, rateOn: '2026-01-09', valueMinor: 1_000n, realisedMinor: 0n });
    const old = anExchange({ reference: 'fx:3', buy: side('1200', jpy) });
    await expect(exchange(old)).rejects.toMatchObject({
      code: 'ledger.rate-unknown',
      details: { base: 'EUR', quote: 'JPY', on: '2026-01-10' },
    });
  });

  it('posts what was gained or lost over the average cost of what is sold', async () => {
    const { exchange, balances } = await newTenant();
    await exchange(anExchange({ reference: 'a' }));
    await exchange(anExchange({ reference: 'b', sell: side('1000', home, 94_000n) }));
    // 2,000.00 USD for 1,840.00 EUR.
    const gain = { sell: side('1100', usd, 50_000n), buy: side('1000', home, 48_000n) };
    expect(await exchange(anExchange({ reference: 'c', ...gain }))).toMatchObject({ realisedMinor: 2_000n });
    const loss = { sell: side('1100', usd, 150_000n), buy: side('1000', home, 130_000n) };
    expect(await exchange(anExchange({ reference: 'd', ...loss }))).toMatchObject({ realisedMinor: -8_000n });
    expect(await balances()).toEqual({ '1000 EUR': -6_000n, '4200 EUR': -2_000n, '8200 EUR': 8_000n });
  });

  it('carries what came in otherwise at the rate of its day', async () => {
    const { exchange, setRates, earn } = await newTenant();
    await setRates('EUR/USD 2026-01-02 1.25', 'EUR/USD 2026-01-05 1');
    await earn('sale:1', '2026-01-02', 1_250n);
    await earn('sale:2', '2026-01-06', 1_000n);
    await earn('refund', '2026-01-07', -225n);
    // 2,250 cost 2,000; the refund took 200 of them along.
    const wish = { sell: side('1100', usd, 2_025n), buy: side('1000', home, 2_025n) };
    expect(await exchange(anExchange(wish))).toMatchObject({ realisedMinor: 225n });
  });

  it('cannot tell the gain on money that came in on a day without a rate', async () => {
    const { exchange, earn, balances } = await newTenant();
    await earn('sale', '2026-01-02', 1_000n);
    const wish = anExchange({ sell: side('1100', usd, 1_000n), buy: side('1000', home, 900n) });
    await expect(exchange(wish)).rejects.toMatchObject({
      code: 'ledger.rate-unknown',
      details: { base: 'USD', quote: 'EUR', on: '2026-01-02' },
    });
    expect(await balances()).toEqual({ '1100 USD': 1_000n, '4000 USD': -1_000n });
  });

  it('settles what is owed in foreign money, from one’s own or from that money', async () => {
    const { tenantId, exchange, setRates, balances } = await newTenant();
    await setRates('USD/EUR 2026-01-02 0.9');
    const bill = (reference: string) =>
      anEntry({
        reference,
        effectiveOn: '2026-01-02',
        postings: [
          aPosting({ accountCode: '6300', amountMinor: 1_000n, currency: usd }),
          aPosting({ accountCode: '2000', amountMinor: -1_000n, currency: usd }),
        ],
      });
    await books.post(tenantId, [bill('bill:1'), bill('bill:2')]);
    const paid = { sell: side('1000', home, 950n), buy: side('2000', usd, 1_000n) };
    expect(await exchange(anExchange({ reference: 'a', ...paid }))).toMatchObject({ realisedMinor: -50n });
    const bought = { sell: side('1000', home, 920n), buy: side('1100', usd, 1_000n) };
    await exchange(anExchange({ reference: 'b', ...bought }));
    const settled = { sell: side('1100', usd, 1_000n), buy: side('2000', usd) };
    expect(await exchange(anExchange({ reference: 'c', ...settled }))).toMatchObject({ realisedMinor: -20n });
    const { '2000 USD': owed, '8200 EUR': lost } = await balances();
    expect([owed, lost]).toEqual([undefined, 70n]);
  });

  it('gives one foreign currency for another by what they are worth at home', async () => {
    const { exchange, setRates, balances } = await newTenant();
    await exchange(anExchange({ reference: 'a' }));
    await setRates('USD/EUR 2026-01-10 0.95');
    const wish = { sell: side('1100', usd, 100_000n), buy: side('1200', jpy, 150_000n) };
    expect(await exchange(anExchange({ reference: 'b', ...wish }))).toMatchObject({
      valueMinor: 95_000n,
      realisedMinor: 5_000n,
    });
    expect(await balances()).toMatchObject({
      '1200 JPY': 150_000n,
      '3800 EUR': 95_000n,
      '4200 EUR': -5_000n,
    });
  });

  it('is as if it had not been once its entry is reversed', async () => {
    const { tenantId, exchange } = await newTenant();
    const { entryId } = await exchange(anExchange({ reference: 'dear', sell: side('1000', home, 99_000n) }));
    await exchange(anExchange({ reference: 'cheap' }));
    await books.database.forTenant(tenantId, (tx) => books.get(ReverseEntry).execute(tx, entryId, {}, cause));
    const sale = { sell: side('1100', usd, 100_000n), buy: side('1000', home, 90_000n) };
    expect(await exchange(anExchange({ reference: 'sale', ...sale }))).toMatchObject({ realisedMinor: 0n });
  });

  it('is posted once under its reference, also when it is asked for many times at once', async () => {
    const { tenantId, exchange } = await newTenant();
    const answers = await Promise.all(Array.from({ length: 6 }, () => exchange(anExchange())));
    expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
    expect(await books.entries(tenantId)).toHaveLength(1);
    await expect(exchange(anExchange({ effectiveOn: '2026-01-11' }))).rejects.toMatchObject({
      code: 'ledger.reference-reused',
    });
  });

  it('realises each part of a position once, however many sell at once', async () => {
    const { exchange, balances } = await newTenant();
    await exchange(anExchange({ reference: 'in', sell: side('1000', home, 90_001n) }));
    const sales = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        exchange(
          anExchange({
            reference: `out${n}`,
            ...{ sell: side('1100', usd, 10_000n), buy: side('1000', home, 9_500n) },
          }),
        ),
      ),
    );
    expect(sales.reduce((sum, { realisedMinor }) => sum + realisedMinor, 0n)).toBe(4_999n);
    expect(await balances()).toEqual({ '1000 EUR': 4_999n, '4200 EUR': -4_999n });
  });

  it.each<[string, Partial<ExchangeWish>]>([
    ['ledger.exchange-invalid', { sell: side('1000', home), buy: side('1100', usd) }],
    ['ledger.exchange-invalid', { rate: '1.1' }],
    ['ledger.exchange-invalid', { sell: side('1000', home, -5n) }],
    ['ledger.exchange-invalid', { sell: side('1000', home, 0n) }],
    ['ledger.exchange-invalid', { buy: side('1100', home, 5n) }],
    ['ledger.exchange-invalid', { buy: side('3800', usd, 5n) }],
    ['ledger.exchange-invalid', { sell: side('1000', usd, 5n), buy: side('1100', usd, 6n) }],
    ['ledger.rate-invalid', { buy: side('1100', usd), rate: '-1' }],
    [
      'ledger.amount-out-of-range',
      { buy: side('1100', usd), rate: '999999999999', sell: side('1000', home, 2n ** 60n) },
    ],
    ['ledger.posting-zero', { buy: side('1100', usd), rate: '0.000001', sell: side('1000', home, 1n) }],
    ['ledger.date-invalid', { effectiveOn: '2026-02-30' }],
    ['ledger.account-unknown', { buy: side('9999', usd, 5n) }],
    ['ledger.account-is-heading', { buy: side('100', usd, 5n) }],
  ])('refuses with %s', async (code, changes) => {
    const { exchange, balances } = await newTenant();
    await expect(exchange(anExchange(changes))).rejects.toMatchObject({ code });
    expect(await balances()).toEqual({});
  });
});

describe('SetRates', () => {
  it('keeps the last rate of a pair and day, and tells so', async () => {
    const { tenantId, setRates, exchange } = await newTenant();
    await setRates('EUR/USD 2026-01-10 1.5');
    await setRates('EUR/USD 2026-01-10 1.25', 'EUR/JPY 2026-01-10 160', 'EUR/USD 2026-01-10 1.2');
    expect(await exchange(anExchange({ buy: side('1100', usd) }))).toMatchObject({ rate: '1.2' });
    expect((await books.events(tenantId)).filter(({ type }) => type === 'EXCHANGE_RATES_SET')).toMatchObject([
      { payload: { rates: [{ rate: '1.5' }] } },
      { payload: { rates: [{ rate: '1.2' }, { quote: 'JPY' }] } },
    ]);
  });

  it.each(['EUR/EUR 2026-01-10 1', 'EUR/XXZ 2026-01-10 1', 'EUR/USD 2026-01-10 0', 'EUR/USD 2026-02-30 1'])(
    'refuses %s',
    async (text) => {
      const { setRates } = await newTenant();
      await expect(setRates(text)).rejects.toMatchObject({ code: 'ledger.rate-invalid' });
    },
  );
});
