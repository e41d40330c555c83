import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AccountTotal } from '@balance/ledger';
import { sumMinor } from './amount.js';
import { balanceSheet, balanceSheetSchema } from './balance-sheet.js';
import { trialBalance, trialBalanceSchema } from './trial-balance.js';

const day = '2025-12-31';

const aTotal = (code: string, type: AccountTotal['type'], amountMinor: bigint, currency = 'EUR') => ({
  code,
  name: `Account ${code}`,
  type,
  currency,
  amountMinor,
});

/** A year in which 100.00 was paid in, 40.00 lent, 60.00 sold and 25.50 spent. */
const books = [
  aTotal('6300', 'expense', 2_550n),
  aTotal('4000', 'income', -6_000n),
  aTotal('3000', 'equity', -10_000n),
  aTotal('2300', 'liability', -4_000n),
  aTotal('1000', 'asset', 17_450n),
  aTotal('1100', 'asset', 0n),
];

/** Sums of any books that balance: what is missing in a currency stands on its cash account. */
const balancedBooks = fc
  .array(
    fc.record({
      code: fc.integer({ min: 1001, max: 8999 }).map(String),
      name: fc.string(),
      type: fc.constantFrom('asset', 'liability', 'equity', 'income', 'expense'),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      amountMinor: fc.bigInt(-(2n ** 70n), 2n ** 70n),
    }),
  )
  .map((totals): AccountTotal[] => [
    ...totals,
    ...['EUR', 'JPY', 'KWD'].map((currency) =>
      aTotal('1000', 'asset', -sumMinor(totals.filter((total) => total.currency === currency)), currency),
    ),
  ]);

describe('balanceSheet', () => {
  it('shows what is owned, owed and left, each with its own sign', () => {
    const [eur] = balanceSheet(day, books).currencies;
    expect(eur).toMatchObject({
      currency: 'EUR',
      assets: { lines: [{ code: '1000', amount: '174.50' }], total: { amount: '174.50' } },
      liabilities: { lines: [{ code: '2300', amount: '40.00' }], total: { amountMinor: '4000' } },
      equity: { lines: [{ code: '3000', amount: '100.00' }], total: { amount: '100.00' } },
      earnings: { amount: '34.50', amountMinor: '3450' },
      liabilitiesAndEquity: { amount: '174.50' },
    });
  });

  it('of empty books is empty', () => {
    expect(balanceSheet(day, [])).toEqual({ to: day, currencies: [] });
  });

  it('balances in each currency where the books do', () => {
    fc.assert(
      fc.property(balancedBooks, (totals) => {
        for (const { assets, liabilitiesAndEquity } of balanceSheet(day, totals).currencies) {
          expect(liabilitiesAndEquity).toEqual(assets.total);
        }
      }),
    );
  });

  it('survives being stored as JSON', () => {
    const sheet = balanceSheet(day, books);
    expect(balanceSheetSchema.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });
});

describe('trialBalance', () => {
  it('shows each account on the side on which it stands, by code', () => {
    const [eur] = trialBalance(day, books).currencies;
    expect(eur?.lines.map(({ code, debit, credit }) => [code, debit.amount, credit.amount])).toEqual([
      ['1000', '174.50', '0.00'],
      ['2300', '0.00', '40.00'],
      ['3000', '0.00', '100.00'],
      ['4000', '0.00', '60.00'],
      ['6300', '25.50', '0.00'],
    ]);
    expect([eur?.debit.amount, eur?.credit.amount]).toEqual(['200.00', '200.00']);
  });

  it('has two columns that come to the same where the books balance', () => {
    fc.assert(
      fc.property(balancedBooks, (totals) => {
        for (const { debit, credit } of trialBalance(day, totals).currencies) expect(credit).toEqual(debit);
      }),
    );
  });

  it('survives being stored as JSON', () => {
    const balance = trialBalance(day, books);
    expect(trialBalanceSchema.parse(JSON.parse(JSON.stringify(balance)))).toEqual(balance);
  });
});
