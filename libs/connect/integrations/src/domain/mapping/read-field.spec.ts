import { describe, expect, it } from '@jest/globals';
import { type Currency } from '@balance/kernel';
import { readAmount } from './read-amount.js';
import { type DateUnit, readDate } from './read-date.js';

const eur = 'EUR' as Currency;
const jpy = 'JPY' as Currency;
const decimal = { unit: 'decimal', sign: 'movement' } as const;
const minor = { unit: 'minor', sign: 'movement' } as const;
const spend = { unit: 'minor', sign: 'spend' } as const;

describe('readAmount', () => {
  it.each([
    ['-12.34', eur, decimal, -1234n],
    [' 12.3 ', eur, decimal, 1230n],
    [12.34, eur, decimal, 1234n],
    [-0.05, eur, decimal, -5n],
    [100, jpy, decimal, 100n],
    [1234, eur, minor, 1234n],
    ['-1234', eur, minor, -1234n],
    [1234, eur, spend, -1234n],
    ['-1234', eur, spend, 1234n],
    ['9223372036854775807', eur, minor, 9223372036854775807n],
    ['-9223372036854775808', eur, minor, -9223372036854775808n],
  ])('reads %p in %s as %o', (value, currency, notation, amountMinor) => {
    expect(readAmount(value, currency, notation)).toEqual({ isRead: true, value: amountMinor });
  });

  it.each([
    ['12,34', eur, decimal],
    ['12.345', eur, decimal],
    ['1.5', jpy, decimal],
    [0.1 + 0.2, eur, decimal],
    [1e21, eur, decimal],
    [1234567890123456, eur, minor],
    [12.5, eur, minor],
    ['12.5', eur, minor],
    ['', eur, minor],
    ['9223372036854775808', eur, minor],
    ['-9223372036854775808', eur, spend],
    [null, eur, decimal],
    [true, eur, decimal],
    [{}, eur, minor],
  ])('refuses %p in %s as %o', (value, currency, notation) => {
    expect(readAmount(value, currency, notation)).toMatchObject({ isRead: false });
  });
});

describe('readDate', () => {
  it.each<[unknown, DateUnit, string]>([
    ['2026-11-21', 'iso', '2026-11-21'],
    ['2024-02-29', 'iso', '2024-02-29'],
    ['2014-01-01T12:00:00.000Z', 'iso', '2014-01-01'],
    ['2026-11-21T23:30:00', 'iso', '2026-11-21'],
    ['2026-11-21T00:30:00+02:00', 'iso', '2026-11-20'],
    [1234567890, 'unix', '2009-02-13'],
    ['1234567890', 'unix', '2009-02-13'],
    [1234567890.5, 'unix', '2009-02-13'],
  ])('reads %p as %s: %s', (value, unit, day) => {
    expect(readDate(value, unit)).toEqual({ isRead: true, value: day });
  });

  it.each<[unknown, DateUnit]>([
    ['21/11/2026', 'iso'],
    ['2026-02-30', 'iso'],
    ['2026-13-01', 'iso'],
    ['2026-11-21T25:00:00Z', 'iso'],
    ['0000-01-01', 'iso'],
    [1234567890, 'iso'],
    [1234567890000, 'unix'],
    [Number.NaN, 'unix'],
    ['soon', 'unix'],
    [undefined, 'unix'],
    [null, 'iso'],
  ])('refuses %p as %s', (value, unit) => {
    expect(readDate(value, unit)).toMatchObject({ isRead: false });
  });
});
