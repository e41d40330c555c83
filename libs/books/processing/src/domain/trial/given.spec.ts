import { describe, expect, it } from '@jest/globals';
import { categoryIdOf } from '../processing.builders.js';
import { changesBetween, type Given, givenBy } from './given.js';

const nothing = givenBy(undefined);
const parts = (...amounts: bigint[]) =>
  amounts.map((amountMinor, n) => ({ categoryId: categoryIdOf(n + 1), amountMinor }));

describe('what differs between two gifts of rules', () => {
  it.each<[string, Partial<Given>, Partial<Given>, string[]]>([
    ['nothing between nothing and nothing', {}, {}, []],
    ['a category that was not there', {}, { categoryId: categoryIdOf(1) }, ['category']],
    ['another category', { categoryId: categoryIdOf(1) }, { categoryId: categoryIdOf(2) }, ['category']],
    ['a category that goes', { categoryId: categoryIdOf(1) }, {}, ['category']],
    ['parts', {}, { splits: parts(-1n, -2n) }, ['splits']],
    ['parts of other amounts', { splits: parts(-1n, -2n) }, { splits: parts(-2n, -1n) }, ['splits']],
    ['nothing between equal parts', { splits: parts(-1n, -2n) }, { splits: parts(-1n, -2n) }, []],
    ['a counterparty', { counterparty: 'A' }, { counterparty: 'B' }, ['counterparty']],
    ['tags', { tags: ['a'] }, { tags: ['a', 'b'] }, ['tags']],
    ['tags that only look alike joined', { tags: ['a,b'] }, { tags: ['a', 'b'] }, ['tags']],
    ['a note and a mark', { note: 'n' }, { review: 'why' }, ['note', 'review']],
  ])('is %s', (_, before, after, expected) => {
    expect(changesBetween({ ...nothing, ...before }, { ...nothing, ...after })).toEqual(expected);
  });
});
