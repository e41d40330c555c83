import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AccountTotal } from '@balance/ledger';
import { profitAndLoss, profitAndLossSchema } from './profit-and-loss.js';

const year = { from: '2025-01-01', to: '2025-12-31' };

const aTotal = (changes: Partial<AccountTotal> = {}): AccountTotal => ({
  code: '6300',
  name: 'Travel',
  type: 'expense',
  currency: 'EUR',
  amountMinor: 1234n,
  ...changes,
});
const sales = (amountMinor: bigint, currency = 'EUR') =>
  aTotal({ code: '4000', name: 'Sales', type: 'income', amountMinor, currency });

const anyTotal: fc.Arbitrary<AccountTotal> = fc.record({
  code: fc.integer({ min: 1000, max: 8999 }).map(String),
  name: fc.string(),
  type: fc.constantFrom('asset', 'liability', 'equity', 'income', 'expense'),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  amountMinor: fc.bigInt(-(2n ** 70n), 2n ** 70n),
});

describe('profitAndLoss', () => {
  it('turns credits into income and debits into expense', () => {
    expect(profitAndLoss(year, [aTotal(), sales(-150_000n)])).toEqual({
      ...year,
      currencies: [
        {
          currency: 'EUR',
          income: {
            lines: [{ code: '4000', name: 'Sales', amount: '1500.00', amountMinor: '150000' }],
            total: '1500.00',
            totalMinor: '150000',
          },
          expense: {
            lines: [{ code: '6300', name: 'Travel', amount: '12.34', amountMinor: '1234' }],
            total: '12.34',
            totalMinor: '1234',
          },
          net: '1487.66',
          netMinor: '148766',
        },
      ],
    });
  });

  it.each<[string, AccountTotal[], string[]]>([
    ['nothing', [], []],
    ['the balance sheet', [aTotal({ type: 'asset' }), aTotal({ type: 'equity' })], []],
    ['what came to zero', [aTotal({ amountMinor: 0n })], []],
    ['each currency by itself', [sales(-1n, 'USD'), sales(-1500n, 'JPY')], ['JPY 1500', 'USD 0.01']],
    ['a loss', [aTotal()], ['EUR -12.34']],
    ['refunds above the sales', [sales(500n)], ['EUR -5.00']],
  ])('of %s', (_what, totals, nets) => {
    const { currencies } = profitAndLoss(year, totals);
    expect(currencies.map(({ currency, net }) => `${currency} ${net}`)).toEqual(nets);
  });

  it('orders lines by code', () => {
    const [eur] = profitAndLoss(year, [aTotal({ code: '7000' }), aTotal({ code: '5000' })]).currencies;
    expect(eur?.expense.lines.map(({ code }) => code)).toEqual(['5000', '7000']);
  });

  it('adds up: lines to totals, and income less expense to net, which is what the books say', () => {
    fc.assert(
      fc.property(fc.array(anyTotal), (totals) => {
        for (const { currency, income, expense, netMinor } of profitAndLoss(year, totals).currencies) {
          for (const { lines, totalMinor } of [income, expense]) {
            expect(lines.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)).toBe(
              BigInt(totalMinor),
            );
          }
          const inBooks = totals
            .filter((total) => total.currency === currency && ['income', 'expense'].includes(total.type))
            .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
          expect(BigInt(netMinor)).toBe(BigInt(income.totalMinor) - BigInt(expense.totalMinor));
          expect(BigInt(netMinor)).toBe(-inBooks);
        }
      }),
    );
  });

  it('survives being stored as JSON', () => {
    fc.assert(
      fc.property(fc.array(anyTotal), (totals) => {
        const report = profitAndLoss(year, totals);
        expect(profitAndLossSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
      }),
    );
  });
});
