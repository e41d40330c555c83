import { describe, expect, it } from '@jest/globals';
import { type AccountType } from './account.js';
import { defaultChart, wellKnown } from './default-chart.js';

const typeOf: Readonly<Record<string, AccountType>> = {
  1: 'asset',
  2: 'liability',
  3: 'equity',
  4: 'income',
  5: 'expense',
  6: 'expense',
  7: 'expense',
  8: 'expense',
};

describe('defaultChart', () => {
  it('has each code once, in order', () => {
    const codes = defaultChart.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each(defaultChart.map(({ code, name, type }) => [code, name, type]))(
    'tells by the code what %s %s is',
    (code, _name, type) => {
      expect(code).toMatch(/^\d{3,4}$/);
      expect(typeOf[code.charAt(0)]).toBe(type);
    },
  );

  it('has headings of three digits, and under each of them accounts of four of the same type', () => {
    const headings = defaultChart.filter(({ code }) => code.length === 3);
    const accounts = defaultChart.filter(({ code }) => code.length === 4);
    expect(headings.map(({ parentCode }) => parentCode)).toEqual(headings.map(() => null));
    expect(new Set(accounts.map(({ parentCode }) => parentCode))).toEqual(
      new Set(headings.map(({ code }) => code)),
    );
    for (const { type, parentCode } of accounts)
      expect(headings.find(({ code }) => code === parentCode)?.type).toBe(type);
  });

  it.each<[keyof typeof wellKnown, AccountType]>([
    ['openingBalances', 'equity'],
    ['currencyExchange', 'equity'],
    ['retainedEarnings', 'equity'],
    ['realisedGain', 'income'],
    ['realisedLoss', 'expense'],
  ])('has the account for %s, which is %s', (what, type) => {
    const account = defaultChart.find(({ code }) => code === wellKnown[what]);
    expect(account).toMatchObject({ type, parentCode: expect.any(String) });
  });
});
