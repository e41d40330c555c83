import { describe, expect, it } from '@jest/globals';
import { type AccountType } from './account.js';
import { defaultChart } from './default-chart.js';

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
      expect(code).toMatch(/^\d{4}$/);
      expect(typeOf[code.charAt(0)]).toBe(type);
    },
  );
});
