import { describe, expect, it } from '@jest/globals';
import { checkPeriod } from './period.js';

describe('checkPeriod', () => {
  it.each([
    ['2025-01-01', '2025-12-31'],
    ['2024-02-29', '2024-02-29'],
  ])('accepts %s to %s', (from, to) => {
    expect(() => checkPeriod({ from, to })).not.toThrow();
  });

  it.each([
    ['2025-02-01', '2025-01-31'],
    ['2025-02-29', '2025-03-01'],
    ['2025-01-01', '2025-1-31'],
    ['0000-01-01', '2025-01-31'],
    ['', ''],
  ])('refuses %p to %p', (from, to) => {
    const fault = { code: 'reports.period-invalid' };
    expect(() => checkPeriod({ from, to })).toThrow(expect.objectContaining(fault));
  });
});
