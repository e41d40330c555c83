import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Currency } from '@balance/kernel';
import { decideExchange, type Exchange } from './exchange.js';
import { positionOf } from './exchange-position.js';
import { noPosition, type Position } from './gain.js';

const [eur, usd, jpy] = ['EUR', 'USD', 'JPY'] as Currency[] as [Currency, Currency, Currency];
const side = (accountCode: string, currency: Currency, amountMinor: bigint) => ({
  accountCode,
  currency,
  amountMinor,
});
const at = (quantityMinor: bigint, carryingMinor: bigint): Position => ({ quantityMinor, carryingMinor });

const exchange = (changes: Partial<Exchange>): Exchange => ({
  sell: side('1000', eur, 900n),
  buy: side('1100', usd, 1_000n),
  homeCurrency: eur,
  worthMinor: 900n,
  effectiveOn: '2026-01-01',
  ...changes,
});
const entryOf = (changes: Partial<Exchange>, sell: Position = noPosition, buy: Position = noPosition) => {
  const { postings, ...rest } = decideExchange(exchange(changes), { sell, buy });
  return {
    ...rest,
    postings: postings.map(
      ({ accountCode, amountMinor, currency }) => `${accountCode} ${amountMinor} ${currency}`,
    ),
  };
};

describe('decideExchange', () => {
  it('buys foreign money at what it costs', () => {
    expect(entryOf({})).toMatchObject({
      postings: ['1000 -900 EUR', '1100 1000 USD', '3800 900 EUR', '3800 -1000 USD'],
      legs: [{ accountCode: '1100', currency: 'USD', quantityMinor: 1_000n, carryingMinor: 900n }],
      realisedMinor: 0n,
    });
  });

  it('sells foreign money and posts the gain over what it cost', () => {
    const sale = { sell: side('1100', usd, 1_000n), buy: side('1000', eur, 950n), worthMinor: 950n };
    expect(entryOf(sale, at(2_000n, 1_800n))).toMatchObject({
      postings: [
        ...['1100 -1000 USD', '1000 950 EUR', '3800 1000 USD', '3800 -950 EUR'],
        ...['3800 50 EUR', '4200 -50 EUR'],
      ],
      legs: [{ quantityMinor: -1_000n, carryingMinor: -900n }],
      realisedMinor: 50n,
    });
  });

  it('settles what is owed in foreign money and posts the loss', () => {
    const paid = { sell: side('1000', eur, 950n), buy: side('2000', usd, 1_000n), worthMinor: 950n };
    expect(entryOf(paid, noPosition, at(-1_000n, -900n))).toMatchObject({
      postings: expect.arrayContaining(['3800 -50 EUR', '8200 50 EUR']),
      realisedMinor: -50n,
    });
  });

  it('gives one foreign currency for another at what both are worth in one’s own', () => {
    const both = { sell: side('1100', usd, 1_000n), buy: side('1200', jpy, 150_000n), worthMinor: 930n };
    expect(entryOf(both, at(1_000n, 900n))).toMatchObject({
      legs: [{ carryingMinor: -900n }, { currency: 'JPY', carryingMinor: 930n }],
      realisedMinor: 30n,
    });
  });

  describe('of one foreign currency', () => {
    const settled = {
      sell: side('1100', usd, 1_000n),
      buy: side('2000', usd, 1_000n),
      worthMinor: undefined,
    };

    it('settles a debt: the difference between the two carrying values is realised', () => {
      expect(entryOf(settled, at(1_000n, 920n), at(-1_000n, -900n))).toMatchObject({
        postings: ['1100 -1000 USD', '2000 1000 USD', '3800 -20 EUR', '8200 20 EUR'],
        realisedMinor: -20n,
      });
    });

    it('or moves money along with what it is carried at', () => {
      expect(entryOf(settled, at(2_000n, 1_840n))).toMatchObject({
        legs: [{ carryingMinor: -920n }, { carryingMinor: 920n }],
        realisedMinor: 0n,
      });
    });

    it('needs a rate when neither account has any', () => {
      expect(() => entryOf(settled)).toThrow(expect.objectContaining({ code: 'ledger.rate-unknown' }));
    });
  });

  const amount = fc.bigInt(1n, 10n ** 12n);
  const position = fc
    .record({ quantityMinor: fc.bigInt(-(10n ** 9n), 10n ** 9n), price: fc.bigInt(1n, 300n) })
    .map(({ quantityMinor, price }) => at(quantityMinor, (quantityMinor * price) / 100n));
  const money = fc.constantFrom(eur, usd, jpy);

  it('balances in each currency, and keeps value: what is carried changes by what came in and what was realised', () => {
    fc.assert(
      fc.property(
        money,
        money,
        amount,
        amount,
        amount,
        position,
        position,
        (from, to, sold, bought, worth, a, b) => {
          fc.pre(from !== to);
          const worthMinor = from === eur ? sold : to === eur ? bought : worth;
          const given = exchange({
            sell: side('1000', from, sold),
            buy: side('1100', to, bought),
            worthMinor,
          });
          const { postings, legs, realisedMinor } = decideExchange(given, { sell: a, buy: b });
          const sums = new Map<string, bigint>();
          for (const { currency, amountMinor } of postings)
            sums.set(currency, (sums.get(currency) ?? 0n) + amountMinor);
          expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
          const carried = legs.reduce((sum, leg) => sum + leg.carryingMinor, 0n);
          const own = from === eur ? -sold : to === eur ? bought : 0n;
          expect(carried + own).toBe(realisedMinor);
        },
      ),
    );
  });
});

describe('positionOf', () => {
  const day = (on: string, debitMinor = 0n, creditMinor = 0n, exchangedMinor = 0n, carryingMinor = 0n) => ({
    on,
    debitMinor,
    creditMinor,
    exchangedMinor,
    carryingMinor,
  });
  const worth = (on: string, minor: bigint) => minor * BigInt(on.slice(-1));

  it('values what came in at the rate of its day, and what went out at the average of that day', () => {
    const days = [day('2026-01-01', 100n), day('2026-01-03', 100n), day('2026-01-05', 0n, 50n)];
    expect(positionOf(days, 'debit', worth)).toEqual(at(150n, 300n));
  });

  it('values what was exchanged at what it was exchanged for', () => {
    const days = [day('2026-01-01', 100n, 0n, 100n, 300n), day('2026-01-02', 0n, 0n, -100n, -200n)];
    expect(positionOf(days, 'debit', worth)).toEqual(at(100n, 200n));
  });

  it('counts first on each day what adds to the account', () => {
    expect(positionOf([day('2026-01-01', 60n, 60n)], 'debit', worth)).toEqual(at(0n, 0n));
    expect(positionOf([day('2026-01-02', 60n, 100n)], 'credit', worth)).toEqual(at(-40n, -80n));
  });
});
