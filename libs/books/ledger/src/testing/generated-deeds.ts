import fc from 'fast-check';
import { type Currency } from '@balance/kernel';
import { type NewEntry } from '../domain/entry.js';
import { type ExchangeWish } from '../domain/exchange-terms.js';
import { type StoredRate } from '../domain/rate.js';
import { anEntry, aPosting } from './an-entry.js';

/** What becomes of a hold. */
export const endings = [
  'commit',
  'commit-parts',
  'commit-part-and-release',
  'void',
  'expire',
  'stay',
] as const;

/** Something that happens to the books. Days are in no order: much is recorded late. */
export type Deed =
  | { readonly do: 'enter'; readonly entry: NewEntry }
  | {
      readonly do: 'hold';
      readonly entry: NewEntry;
      readonly ending: (typeof endings)[number];
      readonly percent: number;
    }
  | { readonly do: 'exchange'; readonly wish: ExchangeWish }
  | { readonly do: 'reverse'; readonly pick: number; readonly effectiveOn: string | undefined };

const currencies = ['EUR', 'USD', 'JPY'] as Currency[];
const money = ['1000', '1100', '1200', '2000'];
const others = ['4000', '4100', '5000', '6300', '7900'];
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.bigInt(1n, 500_000n);
const reference = fc.uuid();
const currency = fc.constantFrom(...currencies);

const pair = fc
  .record({
    account: fc.constantFrom(...money),
    other: fc.constantFrom(...others),
    amount,
    currency,
    isIn: fc.boolean(),
  })
  .map((of) => [
    aPosting({
      accountCode: of.account,
      amountMinor: of.isIn ? of.amount : -of.amount,
      currency: of.currency,
    }),
    aPosting({ accountCode: of.other, amountMinor: of.isIn ? -of.amount : of.amount, currency: of.currency }),
  ]);

const entry = fc
  .record({ reference, effectiveOn: day, pairs: fc.array(pair, { minLength: 1, maxLength: 3 }) })
  .map(({ pairs, ...of }) =>
    anEntry({ ...of, description: `Entry ${of.reference.slice(0, 8)}`, postings: pairs.flat() }),
  );

const wish = fc
  .record({
    reference,
    effectiveOn: day,
    sold: currency,
    bought: currency,
    from: fc.constantFrom(...money),
    to: fc.constantFrom(...money),
    amountMinor: amount.map((minor) => minor + 1_000n),
    rate: fc.constantFrom(undefined, '0.87', '1.0834', '161.2'),
  })
  .filter(({ sold, bought }) => sold !== bought)
  .map(({ sold, bought, from, to, amountMinor, ...of }) => ({
    ...of,
    sell: { accountCode: from, currency: sold, amountMinor },
    buy: { accountCode: to, currency: bought },
  }));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: entry.map((of) => ({ do: 'enter' as const, entry: of })) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      entry,
      ending: fc.constantFrom(...endings),
      percent: fc.integer({ min: 1, max: 99 }),
    }),
  },
  { weight: 3, arbitrary: wish.map((of) => ({ do: 'exchange' as const, wish: of })) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reverse' as const),
      pick: fc.nat(10_000),
      effectiveOn: fc.option(day, { nil: undefined }),
    }),
  },
);

/** As many deeds as wished for, the same for the same seed. */
export const generatedDeeds = (count: number, seed: number): Deed[] =>
  fc.sample(deed, { numRuns: count, seed });

/** What the currencies of the deeds cost, month by month. */
export const generatedRates = (): StoredRate[] =>
  Array.from({ length: 25 }, (_, month) => {
    const on = new Date(Date.UTC(2023, 11 + month, 1)).toISOString().slice(0, 10);
    const rate = (base: string, quote: string, value: number): StoredRate => ({
      ...{
        base: base as Currency,
        quote: quote as Currency,
        on,
        rate: value.toFixed(4),
        source: 'generated',
      },
    });
    return [
      rate('EUR', 'USD', 1.05 + (month % 7) / 50),
      rate('EUR', 'JPY', 150 + (month % 5) * 3.37),
      rate('USD', 'JPY', 140 + (month % 4) * 2.9),
    ];
  }).flat();
