import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aBalance } from '../testing/an-account.js';
import { availableMinor, beneath, rollUp } from './balance.js';
import { withRunningBalance } from './running-balance.js';

const placed = (code: string, parentCode: string | null = null) => ({ code, parentCode });
const chart = [placed('1'), placed('10', '1'), placed('100', '10'), placed('101', '10'), placed('2')];

describe('rollUp', () => {
  it('adds each account to all headings above it, by currency', () => {
    const sums = rollUp(chart, [
      { code: '100', currency: 'GBP', amountMinor: 5n },
      { code: '100', currency: 'EUR', amountMinor: 7n },
      { code: '101', currency: 'EUR', amountMinor: -2n },
      { code: '2', currency: 'EUR', amountMinor: 2n ** 64n },
    ]);
    const both = [
      { currency: 'EUR', ownMinor: 0n, totalMinor: 5n },
      { currency: 'GBP', ownMinor: 0n, totalMinor: 5n },
    ];
    expect(Object.fromEntries(sums)).toEqual({
      '1': both,
      '10': both,
      '100': [
        { currency: 'EUR', ownMinor: 7n, totalMinor: 7n },
        { currency: 'GBP', ownMinor: 5n, totalMinor: 5n },
      ],
      '101': [{ currency: 'EUR', ownMinor: -2n, totalMinor: -2n }],
      '2': [{ currency: 'EUR', ownMinor: 2n ** 64n, totalMinor: 2n ** 64n }],
    });
  });

  it('comes to the same at the top as all accounts together, whatever the tree', () => {
    const forest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 30 })
      // Each stands under an earlier one, or under none.
      .map((picks) =>
        picks.map((pick, n) => placed(String(n), pick % (n + 1) === n ? null : String(pick % (n + 1)))),
      );
    const amounts = fc.array(fc.bigInt(-(10n ** 20n), 10n ** 20n), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(forest, amounts, (accounts, sums) => {
        const totals = accounts.map(({ code }, n) => ({ code, currency: 'EUR', amountMinor: sums[n]! }));
        const rolled = rollUp(accounts, totals);
        const tops = accounts.filter(({ parentCode }) => parentCode === null);
        const sum = (all: readonly bigint[]) => all.reduce((one, other) => one + other, 0n);
        expect(sum(tops.map(({ code }) => rolled.get(code)![0]!.totalMinor))).toBe(
          sum(totals.map(({ amountMinor }) => amountMinor)),
        );
      }),
    );
  });
});

describe('beneath', () => {
  it.each([
    [['1'], ['1', '10', '100', '101']],
    [['101'], ['101']],
    [
      ['10', '2'],
      ['10', '2', '100', '101'],
    ],
    [['9'], ['9']],
  ])('of %j is %j', (codes, found) => {
    expect(beneath(chart, codes)).toEqual(found);
  });
});

describe('availableMinor', () => {
  it.each([
    ['debit', aBalance({ balanceMinor: 10n, heldCreditMinor: 3n, heldDebitMinor: 4n }), 7n],
    ['credit', aBalance({ balanceMinor: -10n, heldCreditMinor: 3n, heldDebitMinor: 4n }), 6n],
    ['credit', aBalance({ balanceMinor: 10n }), -10n],
  ] as const)('counts on the %s side what open holds may still take', (side, balance, available) => {
    expect(availableMinor(side, balance)).toBe(available);
  });
});

describe('withRunningBalance', () => {
  const postings = [3n, -5n, 7n].map((amountMinor) => ({ amountMinor }));

  it('adds up from the earliest, at whichever end it is', () => {
    const upwards = withRunningBalance(postings, 10n, 'earliest-first');
    expect(upwards.map(({ runningBalanceMinor }) => runningBalanceMinor)).toEqual([13n, 8n, 15n]);
    const downwards = withRunningBalance(postings.toReversed(), 10n, 'latest-first');
    expect(downwards).toEqual(upwards.toReversed());
  });
});
