import { describe, expect, it } from '@jest/globals';
import { columnMappingSchema } from './column-mapping.js';

describe('columnMappingSchema', () => {
  it('takes columns by name or number, and everything else that can be settled', () => {
    const mapping = {
      date: 'Paid Date',
      amount: 3,
      dateFormat: 'dd/mm/yyyy',
      decimal: ',',
      delimiter: '\t',
      encoding: 'windows-1252',
      sign: 'spend',
      defaultCurrency: 'eur',
      headerLine: 0,
    };
    expect(columnMappingSchema.parse(mapping)).toEqual({ ...mapping, defaultCurrency: 'EUR' });
  });

  it.each([
    ['a misspelt key', { datum: 'Paid Date' }],
    ['column number zero', { date: 0 }],
    ['an empty name', { date: ' ' }],
    ['a format that is none', { dateFormat: 'yyyy-dd-mm' }],
    ['a delimiter of two characters', { delimiter: ';;' }],
    ['a quote as delimiter', { delimiter: '"' }],
    ['a letter as delimiter', { delimiter: 'x' }],
    ['a currency that is none', { defaultCurrency: 'XYZ1' }],
    ['another decimal mark', { decimal: "'" }],
  ])('refuses %s', (_, mapping) => {
    expect(columnMappingSchema.safeParse(mapping).success).toBe(false);
  });
});
