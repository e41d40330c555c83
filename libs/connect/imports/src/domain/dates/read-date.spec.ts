import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DateOrder, dateOrders } from './date-order.js';
import { readDate } from './read-date.js';

describe('readDate', () => {
  it.each<[string, DateOrder, string | null]>([
    ['13/11/2012', 'dmy', '2012-11-13'],
    ['11/13/2012', 'mdy', '2012-11-13'],
    ['3.4.2012', 'dmy', '2012-04-03'],
    ['3.4.2012', 'mdy', '2012-03-04'],
    ['13.11.2012.', 'dmy', '2012-11-13'],
    ['13 11 2012', 'dmy', '2012-11-13'],
    ['13-11-12', 'dmy', '2012-11-13'],
    ['31/12/69', 'dmy', '2069-12-31'],
    ['01/01/70', 'dmy', '1970-01-01'],
    ['12-11-13', 'ymd', '2012-11-13'],
    ['2012-11-13', 'mdy', '2012-11-13'],
    ['2012/1/3', 'dmy', '2012-01-03'],
    ['20121113', 'ymd', '2012-11-13'],
    ['13112012', 'dmy', '2012-11-13'],
    ['20121113103000', 'ymd', '2012-11-13'],
    ['13-Nov-2012', 'mdy', '2012-11-13'],
    ['13-Nov-12', 'mdy', '2012-11-13'],
    ['13Nov2012', 'dmy', '2012-11-13'],
    ['13 November 2012', 'mdy', '2012-11-13'],
    ['13th November, 2012', 'dmy', '2012-11-13'],
    ['Nov 13, 2012', 'dmy', '2012-11-13'],
    ['November 13 2012', 'dmy', '2012-11-13'],
    ['2012-Nov-13', 'dmy', '2012-11-13'],
    ['Tue, 13 Nov 2012', 'dmy', '2012-11-13'],
    ['12 Sept 2012', 'dmy', '2012-09-12'],
    ['13. März 2012', 'dmy', '2012-03-13'],
    ['13 août 2012', 'dmy', '2012-08-13'],
    ['3 dic 2012', 'dmy', '2012-12-03'],
    ['2013-11-23T02:30:31-08:00', 'dmy', '2013-11-23'],
    ['2013-11-23 02:30:31.123Z', 'dmy', '2013-11-23'],
    ['01-02-2000 12:12:00', 'dmy', '2000-02-01'],
    ['1/2/2014 3:45 PM', 'mdy', '2014-01-02'],
    ['29/02/2012', 'dmy', '2012-02-29'],
    ['29/02/2013', 'dmy', null],
    ['31/02/2012', 'dmy', null],
    ['13/13/2012', 'dmy', null],
    ['13/11/2012', 'mdy', null],
    ['13/11/212', 'dmy', null],
    ['13/11-2012', 'dmy', null],
    ['13/11/1812', 'dmy', null],
    ['00:00:00', 'dmy', null],
    ['46281108', 'ymd', null],
    ['13 Foo 2012', 'dmy', null],
    ['13 Nov', 'dmy', null],
    ['41226', 'dmy', null],
    ['', 'dmy', null],
    ['1'.repeat(100_000), 'dmy', null],
  ])('reads %p in the order %s as %p', (text, order, date) => {
    expect(readDate(text, order)).toBe(date);
  });

  const day = fc.record({
    year: fc.integer({ min: 1970, max: 2069 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (number: number) => String(number).padStart(2, '0');

  it('reads back every date that it supports the writing of', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...dateOrders),
        fc.constantFrom('/', '-', '.', ' '),
        fc.constantFrom(two, String),
        fc.constantFrom('', ' 00:00', 'T23:59:59Z', ' 1:05 pm'),
        ({ year, month, day: date }, order, separator, digits, time) => {
          const iso = `${year}-${two(month)}-${two(date)}`;
          const parts = { d: digits(date), m: digits(month), y: String(year) };
          const numeric = [...order].map((letter) => parts[letter as 'd' | 'm' | 'y']).join(separator);
          const short = [...order]
            .map((letter) => (letter === 'y' ? two(year % 100) : parts[letter as 'd' | 'm']))
            .join(separator);
          const worded = `${digits(date)}${separator}${months[month - 1]}${separator}${year}`;
          expect(readDate(numeric + time, order)).toBe(iso);
          expect(readDate(short + time, order)).toBe(iso);
          expect(readDate(worded + time, order)).toBe(iso);
          expect(readDate(`${year}${two(month)}${two(date)}`, 'ymd')).toBe(iso);
        },
      ),
    );
  });
});
