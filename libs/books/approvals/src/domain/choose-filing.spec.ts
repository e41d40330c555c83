import { describe, expect, it } from '@jest/globals';
import { type CategoryId } from '@balance/categories';
import { type Currency } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { chooseFiling, type FilingWish } from './choose-filing.js';

const recordId = '01890a5d-ac96-774b-bcce-b302099a8057' as RecordId;
const [meals, travel] = ['01890a5d-ac96-774b-bcce-b30209900001', '01890a5d-ac96-774b-bcce-b30209900002'] as [
  CategoryId,
  CategoryId,
];
const suggested = { categoryId: meals, isSplit: false, amountMinor: -1_000n, currency: 'GBP' as Currency };
const split = { ...suggested, isSplit: true };
const unknown = { ...suggested, categoryId: null };
const parts = (...amounts: string[]): FilingWish => ({
  splits: amounts.map((amount, n) => ({ categoryId: n === 0 ? meals : travel, amount })),
});

describe('chooseFiling', () => {
  it.each<[string, typeof unknown | typeof suggested, FilingWish, object]>([
    ['what was suggested', suggested, {}, { categoryId: meals, isOverride: false }],
    ['the same, named again', suggested, { categoryId: meals }, { categoryId: meals, isOverride: false }],
    ['something else', suggested, { categoryId: travel }, { categoryId: travel, isOverride: true }],
    ['what nobody has suggested', unknown, { categoryId: travel }, { categoryId: travel, isOverride: true }],
    ['a split as suggested', split, {}, { categoryId: meals, isOverride: false }],
    ['one piece instead of a split', split, { categoryId: meals }, { categoryId: meals, isOverride: true }],
    [
      'parts, under the category of the largest',
      unknown,
      parts('-4.99', '-5.01'),
      {
        ...{ categoryId: travel, isOverride: true },
        splits: [
          { categoryId: meals, amountMinor: -499n },
          { categoryId: travel, amountMinor: -501n },
        ],
      },
    ],
    ['equal parts, under that of the first', split, parts('-5', '-5.00'), { categoryId: meals }],
    ['parts of money in', { ...suggested, amountMinor: 300n }, parts('1', '2'), { categoryId: travel }],
  ])('takes %s', (_, record, wish, filing) => {
    expect(chooseFiling(recordId, record, wish)).toMatchObject(filing);
  });

  it.each<[string, FilingWish, string]>([
    ['too little', parts('-4', '-5.99'), '/splits'],
    ['too much', parts('-4', '-6.01'), '/splits'],
    ['a part of the other sign', parts('-11', '1'), '/splits/1'],
    ['a part of nothing', parts('-10', '0'), '/splits/1'],
    ['more places than the currency has', parts('-4.999', '-5.001'), '/splits/0'],
    ['parts and a category', { ...parts('-5', '-5'), categoryId: meals }, '/splits'],
  ])('refuses %s', (_, wish, pointer) => {
    expect(() => chooseFiling(recordId, suggested, wish)).toThrow(
      expect.objectContaining({ code: 'approvals.split-invalid', details: { recordId, pointer } }),
    );
  });

  it('refuses to approve what nobody has given a category', () => {
    expect(() => chooseFiling(recordId, unknown, {})).toThrow(
      expect.objectContaining({ code: 'approvals.category-missing' }),
    );
  });
});
