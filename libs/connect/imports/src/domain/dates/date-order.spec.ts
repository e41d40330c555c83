import { describe, expect, it } from '@jest/globals';
import { dateOrderOf } from './date-order.js';

describe('dateOrderOf', () => {
  it.each([
    ['dd/mm/yyyy', 'dmy'],
    ['D-M-YY', 'dmy'],
    ['dd-MMM-yyyy', 'dmy'],
    ['MM/DD/YYYY', 'mdy'],
    ['yyyy-mm-dd', 'ymd'],
    ['yyyymmdd', 'ymd'],
    ['dmy', 'dmy'],
    ['yyyy-dd-mm', null],
    ['dd/mm', null],
    ['GBP', null],
    ['', null],
  ])('reads %p as %p', (format, order) => {
    expect(dateOrderOf(format)).toBe(order);
  });
});
