import { describe, expect, it } from '@jest/globals';
import { distinctNames, joinHeaderRows } from './header-names.js';

describe('distinctNames', () => {
  it.each([
    [['Date', ' Net  Amount ', ''], ['Date', 'Net Amount', 'column 3']],
    [['a', 'a', 'a'], ['a', 'a (2)', 'a (3)']],
    [['a (2)', 'a', 'a'], ['a (2)', 'a', 'a (3)']],
    [['', 'column 1'], ['column 1', 'column 1 (2)']],
    [['__proto__'], ['__proto__ (2)']],
  ])('names %p as %p', (headers, names) => {
    expect(distinctNames(headers)).toEqual(names);
  }); // prettier-ignore
});

describe('joinHeaderRows', () => {
  it.each([
    [['Date', 'Amount', ''], ['', 'In', 'Out'], ['Date', 'Amount In', 'Amount Out']],
    [['Date', 'Amount'], ['', '(GBP)'], ['Date', 'Amount (GBP)']],
    [['Account', '', ''], ['Date', 'Text', 'Amount'], ['Account Date', 'Account Text', 'Account Amount']],
    [['', ''], ['Date', 'Amount', 'Note'], ['Date', 'Amount', 'Note']],
  ])('joins %p and %p', (upper, lower, joined) => {
    expect(joinHeaderRows(upper, lower)).toEqual(joined);
  }); // prettier-ignore
});
