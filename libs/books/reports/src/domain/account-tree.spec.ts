import { describe, expect, it } from '@jest/globals';
import { accountTree, type ChartAccount, withDescendants } from './account-tree.js';
import { balanceSheetStatement } from './balance-sheet-statement.js';
import { periodsOf } from './periods.js';
import { type AmountCell, type StatementRow } from './statement/statement.js';
import { cutsOf, PeriodSums } from './sums.js';

const account = (code: string, type: ChartAccount['type'], parentCode: string | null = null) => ({
  ...{ code, type, parentCode },
  name: `Account ${code}`,
});
const chart: readonly ChartAccount[] = [
  account('1100', 'asset', '10'),
  account('1', 'asset'),
  account('10', 'asset', '1'),
  account('1000', 'asset', '10'),
  account('1900', 'asset', '1'),
  account('3000', 'equity'),
  account('4000', 'income'),
];

describe('accountTree', () => {
  it('comes in the order of reading, each with all beneath it', () => {
    expect(
      accountTree(chart, ['asset']).map(({ code, depth, codes }) => [code, depth, codes.join(' ')]),
    ).toEqual([
      ['1', 0, '1 10 1000 1100 1900'],
      ['10', 1, '10 1000 1100'],
      ['1000', 2, '1000'],
      ['1100', 2, '1100'],
      ['1900', 1, '1900'],
    ]);
  });

  it('finds all that lies beneath some accounts', () => {
    expect(withDescendants(chart, ['10', '3000'])).toEqual(['1100', '10', '1000', '3000']);
    expect(withDescendants(chart, ['none'])).toEqual([]);
  });
});

describe('balanceSheetStatement', () => {
  it('sums up each heading, which leads to the postings of all beneath it', () => {
    const periods = periodsOf({ to: '2025-12-31' }, false);
    const posted = { 1000: 500n, 1100: -200n, 1900: 50n, 4000: -350n };
    const sums = Object.entries(posted).map(([code, amountMinor]) => ({
      ...{ code, currency: 'EUR', interval: 0, amountMinor },
    }));
    const { rows } = balanceSheetStatement({
      ...{ chart, periods, currencies: ['EUR'], knownAt: '2026-01-01T00:00:00.000Z' },
      sums: new PeriodSums(cutsOf(periods), sums),
    });
    const cell = (row: StatementRow) => row.cells[0] as AmountCell | null;
    expect(rows.map((row) => [row.kind, row.level, row.label, cell(row)?.amount])).toEqual([
      ['heading', 0, 'Assets', undefined],
      ['group', 1, 'Account 1', '3.50'],
      ['group', 2, 'Account 10', '3.00'],
      ['line', 3, 'Account 1000', '5.00'],
      ['line', 3, 'Account 1100', '-2.00'],
      ['line', 2, 'Account 1900', '0.50'],
      ['total', 0, 'Total assets', '3.50'],
      ['heading', 0, 'Liabilities', undefined],
      ['total', 0, 'Total liabilities', '0.00'],
      ['heading', 0, 'Equity', undefined],
      ['line', 1, 'Earnings to date', '3.50'],
      ['total', 0, 'Total equity', '3.50'],
      ['result', 0, 'Total liabilities and equity', '3.50'],
    ]);
    expect(cell(rows[1]!)?.drill?.account).toEqual(['1000', '1100', '1900']);
  });
});
