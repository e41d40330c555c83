import { describe, expect, it } from '@jest/globals';
import { isNoAmount, takeAmountApart } from './amount-text.js';

const plain = { isNegative: false, mark: null, side: null };

describe('takeAmountApart', () => {
  it.each([
    ['1234', { ...plain, digits: '1234' }],
    ['-1,234.50', { ...plain, digits: '1,234.50', isNegative: true }],
    ['+12.00', { ...plain, digits: '12.00' }],
    ['12.00-', { ...plain, digits: '12.00', isNegative: true }],
    ['−12.00', { ...plain, digits: '12.00', isNegative: true }],
    ['(1,234.50)', { ...plain, digits: '1,234.50', isNegative: true }],
    ['£(12.00)', { ...plain, digits: '12.00', isNegative: true, mark: '£' }],
    ['(£12.00)', { ...plain, digits: '12.00', isNegative: true, mark: '£' }],
    ['-£12.00', { ...plain, digits: '12.00', isNegative: true, mark: '£' }],
    ['£-12.00', { ...plain, digits: '12.00', isNegative: true, mark: '£' }],
    ['EUR 1.234,50', { ...plain, digits: '1.234,50', mark: 'EUR' }],
    ['1 234,50 €', { ...plain, digits: '1 234,50', mark: '€' }],
    ['1\u00a0234,50\u202f€', { ...plain, digits: '1 234,50', mark: '€' }],
    ['US$12.00', { ...plain, digits: '12.00', mark: 'US$' }],
    ['12,50 kr', { ...plain, digits: '12,50', mark: 'kr' }],
    ['12,50 zł', { ...plain, digits: '12,50', mark: 'zł' }],
    ["1'234.50", { ...plain, digits: "1'234.50" }],
    ['1’234.50', { ...plain, digits: "1'234.50" }],
    ['12.00 DR', { ...plain, digits: '12.00', side: 'debit' }],
    ['12.00CR', { ...plain, digits: '12.00', side: 'credit' }],
    ['12.00 C', { ...plain, digits: '12.00', side: 'credit' }],
    ['£12.00 Cr.', { ...plain, digits: '12.00', side: 'credit', mark: '£' }],
    ['.50', { ...plain, digits: '.50' }],
    [' 765.00 ', { ...plain, digits: '765.00' }],
    ['-', null],
    ['', null],
    ['--12', null],
    ['-(12)', null],
    ['€12 EUR', null],
    ['12.00 pcs', null],
    ['1e5', null],
    ['12.', null],
    ['1O.00', null],
    ['#REF!', null],
    ['00:00:00', null],
    ['9'.repeat(10_000), null],
  ])('takes %p apart', (text, parts) => {
    expect(takeAmountApart(text)).toEqual(parts);
  });

  it.each([
    ['', true],
    [' \u00a0', true],
    ['-', true],
    [' – ', true],
    ['0', false],
    ['x', false],
  ])('takes %p for no amount: %p', (text, isNone) => {
    expect(isNoAmount(text)).toBe(isNone);
  });
});
