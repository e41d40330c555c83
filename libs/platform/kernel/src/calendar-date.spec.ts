import { describe, expect, it } from '@jest/globals';
import { isCalendarDate } from './calendar-date.js';

describe('isCalendarDate', () => {
  it.each(['2025-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ...['2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-01-00', '2025-01-32'],
    ...['0000-01-01', '2025-1-1', '20250101', '2025-01-01T00:00:00Z', ' 2025-01-01', ''],
  ])('refuses %p', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
